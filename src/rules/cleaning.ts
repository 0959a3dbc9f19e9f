import { foldDigits } from '#lib/fold.ts'
import { clean } from '#lib/text.ts'

/** R8 for a list: cleaned, without nulls and blanks, each value once in its first spelling. */
export function cleanList(
  list: readonly (string | null)[] | null | undefined,
  keyOf: (text: string) => string,
): string[] {
  const kept = new Map<string, string>()
  for (const text of (list ?? []).map(clean)) {
    if (text !== null && !kept.has(keyOf(text))) kept.set(keyOf(text), text)
  }
  return [...kept.values()]
}

/** A calendar day as typed in a request: Thai digits are digits. */
export const cleanDay = (text: string | null | undefined): string | null => clean(text && foldDigits(text))

/** Social accounts without blank ones; none at all is null. */
export function cleanAccounts(
  given: Readonly<Record<string, string>> | null | undefined,
): Record<string, string> | null {
  const entries = Object.entries(given ?? {}).flatMap(([key, value]) => {
    const [name, text] = [clean(key), clean(value)]
    return name === null || text === null ? [] : [[name, text] as const]
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
