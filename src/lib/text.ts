/** What trims at both ends: blanks, and what nobody sees (zero-width space, word joiner, byte order mark). */
const EDGES = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g

/** R8: trimmed and NFC-normalised; empty text is null. */
export const clean = (text: string | null | undefined): string | null =>
  text?.replace(EDGES, '').normalize('NFC') || null

/** Length in Unicode code points, which is what limits count: "ผู้" has three, an emoji one. */
export const codePoints = (text: string): number => Array.from(text).length

/** NUL and halves of a surrogate pair: no database column can hold them. */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text)
