/** What a spreadsheet takes for the start of a formula, full-width forms too, and what it skips in front of one. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/
/** A number as people write it, its sign too: no formula. */
const NUMBER = /^[+-]?\d{1,3}(?:,?\d{3})*(?:\.\d+)?$|^[+-]?\d+(?:\.\d+)?$/

/**
 * A text that no spreadsheet runs as a formula: an apostrophe goes in front of what could be one. `isNumber`: the
 * column holds numbers, and a negative one stays a number.
 */
export function guarded(text: string, isNumber = false): string {
  if (isNumber && NUMBER.test(text)) return text
  return FORMULA.test(text) || /^'+[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text
}

/** The text as it was before `guarded`. */
export const unguarded = (text: string): string =>
  /^'+[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? text.slice(1) : text
