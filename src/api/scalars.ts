import { note, unreadable, type Reader } from './reading.ts'

const LAST_YEAR = 2400
const day = /^(\d{4})-\d{2}-\d{2}/
const midnight = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:\+07:?00)?)?$/
const decimal = /^-?\d{1,15}(?:\.\d{1,15})?$/

/** Past 2^53 a number has lost digits on its way: showing it would be showing another id. */
const isExact = (value: number) => !Number.isInteger(value) || Number.isSafeInteger(value)

/** Text; ids and codes may come as numbers. */
export const readText: Reader = (value) => {
  if (typeof value === 'string') return value
  return typeof value === 'number' && isExact(value) ? String(value) : unreadable
}

/** A number, money included, which may come as decimal text. More digits than a number holds are unreadable. */
export const readNumber: Reader = (value) => {
  const number = typeof value === 'string' && decimal.test(value) ? Number(value) : value
  return typeof number === 'number' && isExact(number) ? number : unreadable
}

export const readBoolean: Reader = (value) => {
  if (typeof value === 'boolean') return value
  const word = String(value).toLowerCase()
  if (word === 'true' || word === '1') return true
  return word === 'false' || word === '0' ? false : unreadable
}

/** A calendar day. A Buddhist year on the wire would be shown 543 years late, so it is unreadable. */
export const readDay: Reader = (value) => {
  const found = typeof value === 'string' ? midnight.exec(value)?.[1] : undefined
  return found !== undefined && Number(found.slice(0, 4)) < LAST_YEAR ? found : unreadable
}

/** A date-time, in whichever documented form it came. */
export const readMoment: Reader = (value) => {
  const year = typeof value === 'string' ? day.exec(value)?.[1] : undefined
  return year !== undefined && Number(year) < LAST_YEAR ? value : unreadable
}

/** Whether a text field is a date-time by its name (`dateCreated`, `eventDate`). */
export const namesMoment = (name: string): boolean => /^date(?:[A-Z]|$)|(?:Date|Birthdate)$/.test(name)

/** One of the known values, as number or text; another number or text is kept as it came. */
export const readChoice =
  (choices: readonly unknown[]): Reader =>
  (value, notes, { path }) => {
    const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
    if (typeof text !== 'string' || text === '') return unreadable
    const known = choices.find((choice) => String(choice) === text)
    if (known !== undefined) return known
    if (typeof value === 'boolean') return unreadable
    note(notes, path)
    return value
  }
