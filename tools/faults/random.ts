import { createHash } from 'node:crypto'

/** A number in [0, 1) that depends on nothing but the parts given. */
export function hashUnit(...parts: (string | number)[]): number {
  return createHash('sha256').update(parts.join('\0')).digest().readUIntBE(0, 6) / 2 ** 48
}

export type Random = {
  next: () => number
  int: (below: number) => number
  pick: <T>(list: readonly T[]) => T
}

/** A stream of such numbers. */
export function random(...parts: (string | number)[]): Random {
  let turn = 0
  const next = () => hashUnit(...parts, turn++)
  const int = (below: number) => Math.floor(next() * below)
  function pick<T>(list: readonly T[]): T {
    const picked = list[int(list.length)]
    if (picked === undefined) throw new Error('nothing to pick from')
    return picked
  }
  return { next, int, pick }
}
