import { note, unreadable, type Notes, type Reader } from './reading.ts'

/** How one field of an object is read. */
export type Field = {
  name: string
  read: Reader
  optional: boolean
  nullable: boolean
  /** What stands for a value that is missing or cannot be read; `unreadable` refuses the whole object. */
  missing: null | undefined | readonly never[] | typeof unreadable
  /** Every name that it may come under, its own first. */
  spellings: readonly string[]
}

type Wire = Readonly<Record<string, unknown>>

export const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEmpty = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0)

const sameLetters = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** The key under which a field came: a known spelling that says something, else its name in other letters. */
function keyOf({ name, spellings }: Field, wire: Wire): string {
  const known = spellings.find((spelling) => Object.hasOwn(wire, spelling) && !isEmpty(wire[spelling]))
  if (known !== undefined || Object.hasOwn(wire, name)) return known ?? name
  return Object.keys(wire).find((key) => sameLetters(key, name)) ?? name
}

/** A value that is null or absent. Null and absent are alike, but only what was sent may be called empty. */
function readMissing(field: Field, came: null | undefined, notes: Notes, path: string): unknown {
  if (came === null && field.nullable) return null
  if (field.optional && field.missing !== unreadable) return undefined
  const isTolerated = came === null ? Array.isArray(field.missing) : field.nullable && field.missing === null
  if (!isTolerated) note(notes, path)
  else if (came === undefined) notes.changed += 1
  return field.missing
}

function readField(field: Field, came: unknown, notes: Notes, path: string): unknown {
  if (came === undefined || came === null) return readMissing(field, came, notes, path)
  const read = field.read(came, notes, { path })
  if (read === unreadable) note(notes, path)
  return read === unreadable ? field.missing : read
}

/** One object where a list of one came is taken. */
const single = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value)

/** An object. Unknown keys pass; one without any known key is another object. */
export const readObject =
  (fields: readonly Field[]): Reader =>
  (value, notes, { path, record }) => {
    const wire = single(value)
    if (!isWire(wire)) return unreadable
    const result: Record<string, unknown> = { ...wire }
    const unread: Record<string, unknown> = {}
    let known = 0
    for (const field of fields) {
      const key = keyOf(field, wire)
      const before = notes.changed
      const read = readField(field, wire[key], notes, path === '' ? field.name : `${path}.${field.name}`)
      if (read === unreadable) return unreadable
      if (Object.hasOwn(wire, key)) known += 1
      if (sameLetters(key, field.name)) delete result[key]
      if (read !== undefined) result[field.name] = read
      if (record !== undefined && notes.changed > before) unread[record + field.name] = wire[key]
    }
    Object.assign(notes.unread, unread)
    return known === 0 ? unreadable : result
  }
