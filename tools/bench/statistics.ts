const sorted = (values: number[]) => values.filter(Number.isFinite).toSorted((a, b) => a - b)

/** Linear between the two nearest values; null of nothing. */
export function quantile(values: number[], q: number): number | null {
  const all = sorted(values)
  const at = (all.length - 1) * q
  const low = all[Math.floor(at)]
  const high = all[Math.ceil(at)]
  if (low === undefined || high === undefined) return null
  return low + (high - low) * (at - Math.floor(at))
}

export const median = (values: number[]): number | null => quantile(values, 0.5)

export const round = (value: number | null | undefined, digits = 1): number | null =>
  value === null || value === undefined ? null : Number(value.toFixed(digits))

export type Summary = {
  n: number
  median: number | null
  min: number | null
  p75: number | null
  max: number | null
}

export const summary = (values: number[], digits = 1): Summary => ({
  n: sorted(values).length,
  median: round(median(values), digits),
  min: round(quantile(values, 0), digits),
  p75: round(quantile(values, 0.75), digits),
  max: round(quantile(values, 1), digits),
})

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length

/** Least-squares slope of points. */
export function slope(points: { x: number; y: number }[]): number {
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const top = points.reduce((sum, { x, y }) => sum + (x - middle.x) * (y - middle.y), 0)
  const bottom = points.reduce((sum, { x }) => sum + (x - middle.x) ** 2, 0)
  return bottom === 0 ? 0 : top / bottom
}

/** What a list of times between frames says, on a display of 60 Hz. */
export function frameStats(times: number[]) {
  const frame = 1000 / 60
  const dropped = times.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / frame) - 1), 0)
  const total = times.reduce((sum, ms) => sum + ms, 0)
  return {
    frames: times.length,
    dropped,
    droppedShare: round(dropped / Math.max(1, dropped + times.length), 3),
    fps: round((times.length / Math.max(1, total)) * 1000),
    worstMs: round(Math.max(0, ...times)),
    p95Ms: round(quantile(times, 0.95)),
  }
}

export type Shift = { at: number; value: number }

/** CLS: the largest session window (gaps under 1 s, at most 5 s long). */
export function cls(shifts: Shift[]): number {
  let [worst, sum, first, last] = [0, 0, 0, -Infinity]
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) {
      sum = 0
      first = at
    }
    sum += value
    last = at
    worst = Math.max(worst, sum)
  }
  return worst
}

export type LongTask = { at: number; ms: number }

/** TBT: of tasks after `from`, the part of each above 50 ms. */
export const blocking = (tasks: LongTask[], from: number): number =>
  tasks.reduce((sum, { at, ms }) => sum + Math.max(0, at + ms - Math.max(at, from) - 50), 0)

export type InputEvent = { id: number; name: string; at: number; ms: number; delay: number; work: number }

/** One row for each interaction: its longest event. INP is the worst of them (98th percentile past 50). */
export function interactions(events: InputEvent[]) {
  const longest = new Map<number, InputEvent>()
  for (const event of events) {
    const before = longest.get(event.id)
    if (!before || event.ms > before.ms) longest.set(event.id, event)
  }
  const all = [...longest.values()].toSorted((a, b) => b.ms - a.ms)
  return { count: all.length, inp: all[Math.floor(all.length / 50)]?.ms ?? null, worst: all.slice(0, 3) }
}
