/** What goes at both ends: blanks, and what nobody sees (zero-width space, word joiner, byte order mark). */
const EDGE = /[\s\u200B\u2060\uFEFF]/

/** By hand: a pattern for the end of a text tries every run of blanks inside it, which takes seconds on a long one. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && EDGE.test(text.charAt(start))) start += 1
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** R8: trimmed and NFC-normalised; empty text is null. */
export const clean = (text: string | null | undefined): string | null =>
  trimmed(text ?? '').normalize('NFC') || null

/** Length in Unicode code points, which is what limits count: "ผู้" has three, an emoji one. */
export const codePoints = (text: string): number => Array.from(text).length

/** NUL and halves of a surrogate pair: no database column can hold them. */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text)
