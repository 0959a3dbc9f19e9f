const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/
/** A double holds every decimal number of this many digits exactly enough to give it back. */
const MOST_DIGITS = 15

/** A number given as text, when nothing is lost by reading it; else the text, which the contract then refuses. */
export function asNumber(text: string): number | string {
  const digits = text.replace(/[^\d]/g, '').replace(/^0+/, '')
  return DECIMAL.test(text) && digits.length <= MOST_DIGITS ? Number(text) : text
}

/** `true` and `false` as text, in any case of letters. */
export function asBoolean(text: string): boolean | string {
  const lower = text.toLowerCase()
  return lower === 'true' || lower === 'false' ? lower === 'true' : text
}

/** The one of these values that the text spells. */
export const asLiteral = (text: string, values: readonly unknown[]): unknown =>
  values.find((value) => value === text) ?? values.find((value) => String(value) === text) ?? text
