/** Whether two values of JSON say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [mine, theirs] = [Object.entries(a), Object.keys(b)]
  return (
    mine.length === theirs.length &&
    mine.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, Reflect.get(b, key)))
  )
}
