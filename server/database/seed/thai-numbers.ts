import type { Random } from './random.ts'

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.int(0, 9)).join('')

/** A number of the 555 kind, which nobody has: nine digits of an office (02 or a province), ten of a mobile. */
export function phoneNumber(random: Random, kind: 'office' | 'mobile'): string {
  const area =
    kind === 'office'
      ? random.pick(['02', '038', '053', '043', '076', '034'])
      : random.pick(['081', '086', '089', '095'])
  return `${area}555${digits(random, (kind === 'office' ? 9 : 10) - area.length - 3)}`
}

/** A company's tax id of the year 2599, which has not come: 13 digits with a right check digit (R18). */
export function taxNumber(random: Random): string {
  const body = `01055${'99'}${digits(random, 5)}`
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (13 - index), 0)
  return `${body}${(11 - (sum % 11)) % 10}`
}
