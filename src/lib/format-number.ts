import Big from 'big.js'

import { NO_BREAK, type Language } from './locale.ts'
import { roundTo } from './money.ts'

/** Decimal text with commas between thousands; the minus sign stands first. */
const grouped = (text: string): string => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** No minus before nothing: -0.004 prints 0.00. */
const signed = (text: string): string => (/^-[0.]*$/.test(text) ? text.slice(1) : text)

/** 1,234.50 with exactly so many decimals. */
export const fixedText = (value: Big, decimals: number): string => grouped(signed(roundTo(value, decimals)))

/** 1,200 or 2.5: decimals only when present, at most so many. */
export const numberText = (value: Big, atMost = 4): string =>
  grouped(signed(withoutZeros(roundTo(value, atMost))))

/** ฿1,234.50, -฿1,234.50, and USD 1,234.50 for any other currency. */
export function moneyText(value: Big, decimals: number, currency = 'THB'): string {
  const text = fixedText(value, decimals)
  if (currency !== 'THB') return `${currency}${NO_BREAK}${text}`
  return text.startsWith('-') ? `-฿${text.slice(1)}` : `฿${text}`
}

const MILLION = new Big(1_000_000)

/** Units of short numbers, largest first: from how much, how many decimals below and from a thousand of them. */
const UNITS = {
  th: [
    { unit: `${NO_BREAK}ล้านล้าน`, from: MILLION.times(MILLION), decimals: 1 },
    { unit: `${NO_BREAK}ล้าน`, from: MILLION, decimals: 1 },
  ],
  en: [
    { unit: 'T', from: MILLION.times(MILLION), decimals: 2 },
    { unit: 'B', from: MILLION.times(1000), decimals: 2 },
    { unit: 'M', from: MILLION, decimals: 1 },
  ],
} as const satisfies Record<Language, readonly { unit: string; from: Big; decimals: number }[]>

/**
 * 1.2 ล้าน · 1.2M from a million on; undefined below, where the full number is short enough. The unit follows the
 * number before rounding: 999,950,000 is 1,000 ล้าน, never the next word.
 */
export function shortText(language: Language, value: Big): string | undefined {
  const size = value.abs()
  const found = UNITS[language].find(({ from }) => size.gte(from))
  if (!found) return undefined
  const units = value.div(found.from)
  return `${numberText(units, units.abs().gte(1000) ? 0 : found.decimals)}${found.unit}`
}

/** 812 B, 180 KB, 1.2 MB: steps of 1024, as file managers count. */
export function fileSizeText(bytes: number): string {
  const steps = ['B', 'KB', 'MB', 'GB', 'TB']
  const step = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), steps.length - 1)
  const value = bytes / 1024 ** step
  return `${numberText(new Big(value), step >= 2 && value < 100 ? 1 : 0)}${NO_BREAK}${steps[step]}`
}
