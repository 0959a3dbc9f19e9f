/** Repeatable chance: the same seed gives the same company on every machine. */
export type Random = {
  /** 0 to below 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** Up to `most` different ones, at least `least`. */
  some<T>(list: readonly T[], least: number, most: number): T[]
  chance(share: number): boolean
}

/** Mulberry32: small, fast, and good enough for invented companies. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const found = list[int(0, list.length - 1)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  const some = <T>(list: readonly T[], least: number, most: number): T[] => {
    const wanted = Math.min(int(least, most), list.length)
    const chosen = new Set<T>()
    while (chosen.size < wanted) chosen.add(pick(list))
    return [...chosen]
  }
  return { next, int, pick, some, chance: (share) => next() < share }
}
