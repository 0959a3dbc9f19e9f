type Branch = Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** Nothing has several spellings: a field that was cleared, one that was never sent, a list without rows. */
export const isNone = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

/** Whether two values say the same to a person: blanks around a text, and how nothing is spelt, do not count. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isNone(a) && isNone(b))) return true
  if (typeof a === 'string' && typeof b === 'string') return a.trim() === b.trim()
  if (!isBranch(a) || !isBranch(b) || Array.isArray(a) !== Array.isArray(b)) return false
  if (Array.isArray(a) && a.length !== (Array.isArray(b) ? b.length : -1)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]))
}
