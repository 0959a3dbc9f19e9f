import { isKey, type KeyPress } from '#ui/keys.ts'

type Place = {
  active: number | undefined
  count: number
  /** Rows of one screenful. */
  page: number
}

/** Where a key leads in a list: arrows, J and K, Home, End, Page Up and Page Down. Undefined: none of these keys. */
export function placeAfter(press: KeyPress, { active, count, page }: Place): number | undefined {
  if (count === 0) return undefined
  const at = active ?? -1
  const to = jumps(press, { at, count, page }).find(([pressed]) => pressed)?.[1]
  return to === undefined ? undefined : Math.max(0, Math.min(count - 1, to))
}

const jumps = (press: KeyPress, { at, count, page }: { at: number; count: number; page: number }) =>
  [
    [isKey(press, 'ArrowDown') || isKey(press, 'j'), at + 1],
    [isKey(press, 'ArrowUp') || isKey(press, 'k'), at - 1],
    [isKey(press, 'PageDown'), Math.max(0, at) + page],
    [isKey(press, 'PageUp'), at - page],
    [isKey(press, 'Home'), 0],
    [isKey(press, 'End'), count - 1],
  ] as const
