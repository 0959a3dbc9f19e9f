import type { Random } from './random.ts'

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.int(0, 9)).join('')

/** A number of the 555 kind, which nobody has. */
export const phoneNumber = (random: Random, kind: 'office' | 'mobile'): string =>
  kind === 'office'
    ? `${random.pick(['02', '038', '053', '043', '076', '034'])}555${digits(random, 4)}`.slice(0, 10)
    : `${random.pick(['081', '086', '089', '095'])}555${digits(random, 4)}`

/** A company's tax id of the year 2599, which has not come: 13 digits with a right check digit (R18). */
export function taxNumber(random: Random): string {
  const body = `01055${'99'}${digits(random, 5)}`
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0)
  return `${body}${(11 - (sum % 11)) % 10}`
}
