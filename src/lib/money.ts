import Big from 'big.js'

/** A number or decimal text as the wire carries it. */
export type Amount = string | number | null | undefined

/** Digits, at most two of an exponent: longer ones are no amounts, and would print a thousand digits. */
const DECIMAL = /^[+-]?(?:\d{1,60}(?:\.\d{0,60})?|\.\d{1,60})(?:e[+-]?\d{1,2})?$/i
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/

/** The exact decimal that a text or number says; "1,000.50" too. Undefined when it says none. */
export function toDecimal(amount: Amount): Big | undefined {
  if (amount === null || amount === undefined) return undefined
  const text = String(amount).trim()
  const plain = GROUPED.test(text) ? text.replaceAll(',', '') : text
  return DECIMAL.test(plain) ? new Big(plain.replace(/^\+/, '').replace(/\.(?=$|e)/i, '')) : undefined
}

/** Rounded half away from zero to so many decimals, as text: the one rounding rule for money. */
export const roundTo = (decimal: Big, decimals: number): string => decimal.toFixed(decimals, Big.roundHalfUp)
