import type { InputEvent, LongTask, Shift } from './statistics.ts'

/** What the probes leave in the page. */
export type Bench = {
  fcp: number | null
  lcp: number | null
  lcpElement: string | null
  shifts: Shift[]
  longTasks: LongTask[]
  events: InputEvent[]
  /** Resolves to ms from the next trusted event to the first painted frame in which the test holds. */
  armed: Promise<number> | undefined
  /** `source`: a function's text, run in the page with `argument`. */
  arm: (eventType: string, source: string, argument: unknown, timeout: number) => void
  startFrames: () => void
  /** ms between the frames since the start */
  stopFrames: () => number[]
}

declare global {
  interface Window {
    __bench: Bench
  }
}

/** Entries of the Performance API that TypeScript's DOM does not know. */
type Entry = PerformanceEntry & {
  hadRecentInput?: boolean
  value?: number
  interactionId?: number
  processingStart?: number
  processingEnd?: number
  element?: Element | null
}

/**
 * Runs in the page before its own code: paint, shift, long-task and input entries, and clocks. It is sent as text,
 * so it may use nothing from outside.
 */
export function probes(): void {
  const bench: Bench = {
    fcp: null,
    lcp: null,
    lcpElement: null,
    shifts: [],
    longTasks: [],
    events: [],
    armed: undefined,
    arm,
    startFrames,
    stopFrames,
  }
  window.__bench = bench

  function watch(
    type: string,
    each: (entry: Entry) => void,
    more: { durationThreshold?: number } = {},
  ): void {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...more,
    })
  }
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.fcp = startTime
  })
  watch('largest-contentful-paint', ({ startTime, element }) => {
    bench.lcp = startTime
    bench.lcpElement = element
      ? `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''}`
      : null
  })
  watch('layout-shift', ({ hadRecentInput, startTime, value = 0 }) => {
    if (!hadRecentInput) bench.shifts.push({ at: startTime, value })
  })
  watch('longtask', ({ startTime, duration }) => bench.longTasks.push({ at: startTime, ms: duration }))
  watch(
    'event',
    ({ interactionId = 0, name, startTime, duration, processingStart = 0, processingEnd = 0 }) => {
      if (interactionId === 0) return
      const delay = processingStart - startTime
      const work = processingEnd - processingStart
      bench.events.push({ id: interactionId, name, at: startTime, ms: duration, delay, work })
    },
    { durationThreshold: 16 },
  )

  /** After the next frame has been produced. */
  function painted(): Promise<void> {
    return new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done()
        port2.postMessage(0)
      })
    })
  }

  function arm(eventType: string, source: string, argument: unknown, timeout: number): void {
    // oxlint-disable-next-line typescript/no-implied-eval -- a function cannot cross into the page, its text can
    const holds = new Function('argument', `return (${source})(argument)`)
    bench.armed = new Promise((seen, missed) => {
      const late = setTimeout(() => missed(new Error('result not seen')), timeout)
      const listen = (event: Event) => {
        const look = async () => {
          if (!holds(argument)) return void requestAnimationFrame(() => void look())
          await painted()
          clearTimeout(late)
          seen(performance.now() - event.timeStamp)
        }
        requestAnimationFrame(() => void look())
      }
      addEventListener(eventType, listen, { capture: true, once: true })
    })
    bench.armed.catch(() => undefined)
  }

  let deltas: number[] = []
  let counting = false

  function startFrames(): void {
    deltas = []
    counting = true
    let last = performance.now()
    const step = (now: number) => {
      deltas.push(now - last)
      last = now
      if (counting) requestAnimationFrame(step)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(step)
    })
  }

  function stopFrames(): number[] {
    counting = false
    return deltas
  }
}
