import type { z } from 'zod'

import { isKey } from '#contract/key.ts'

import { readList, readMap } from './read-list.ts'
import { readObject, type Field } from './read-object.ts'
import { newNotes, unreadable, type Reader } from './reading.ts'
import { namesMoment, readBoolean, readChoice, readDay, readMoment, readNumber, readText } from './scalars.ts'

/** Names of one field that the service is known to use for each other. */
const spellings: readonly (readonly string[])[] = [
  ['contacts', 'contact'],
  ['whTaxValue', 'whtTaxValue'],
  ['productDescription', 'productDescriptioin'],
]

const spellingsOf = (name: string): readonly string[] => {
  const others = spellings.find((group) => group.includes(name)) ?? []
  return [name, ...others.filter((other) => other !== name)]
}

type Unwrapped = { inner: z.core.$ZodTypes; optional: boolean; nullable: boolean; isKey: boolean }

// every schema that zod makes is one of $ZodTypes: the base type merely does not say which
const narrow = (schema: z.core.$ZodType) => schema as z.core.$ZodTypes

/** Takes off the wrappers that say whether a value may be missing. */
function unwrap(schema: z.core.$ZodType): Unwrapped {
  const { def } = narrow(schema)._zod
  const inside = (inner: z.core.$ZodType): Unwrapped => {
    const found = unwrap(inner)
    return { ...found, isKey: found.isKey || isKey(schema) }
  }
  switch (def.type) {
    case 'optional':
      return { ...inside(def.innerType), optional: true }
    case 'nullable':
      return { ...inside(def.innerType), nullable: true }
    case 'nonoptional':
      return { ...inside(def.innerType), optional: false }
    case 'readonly':
      return inside(def.innerType)
    default:
      return { inner: narrow(schema), optional: false, nullable: false, isKey: isKey(schema) }
  }
}

function missingOf({ inner, optional, nullable, isKey: key }: Unwrapped): Field['missing'] {
  if (key) return unreadable
  if (nullable) return null
  if (optional) return undefined
  switch (inner._zod.def.type) {
    case 'array':
      return []
    case 'object':
    case 'record':
      return unreadable
    default:
      return null
  }
}

function fieldOf([name, schema]: [string, z.core.$ZodType]): Field {
  const unwrapped = unwrap(schema)
  const { inner, optional, nullable } = unwrapped
  return {
    name,
    read: loosen(inner, name),
    optional,
    nullable,
    missing: missingOf(unwrapped),
    // what may be absent is not filled from its double
    spellings: optional ? [name] : spellingsOf(name),
  }
}

/** The first of several shapes that fits without a note, else the first that fits at all. */
const readUnion =
  (readers: readonly Reader[]): Reader =>
  (value, notes, place) => {
    const fits = (read: Reader) => {
      const trial = newNotes()
      return { read, loss: read(value, trial, place) === unreadable ? Infinity : trial.drift.size }
    }
    const [best] = readers.map(fits).toSorted((a, b) => a.loss - b.loss)
    return best === undefined || best.loss === Infinity ? unreadable : best.read(value, notes, place)
  }

/**
 * The tolerant reader of a strict schema: the same shape, read as the service may send it. `name` is the field
 * that holds it. Throws for a kind of schema that replies do not use (transforms, dates, tuples …).
 */
export function loosen(schema: z.core.$ZodType, name = ''): Reader {
  const { inner } = unwrap(schema)
  const { def } = inner._zod
  switch (def.type) {
    case 'object':
      return readObject(Object.entries(def.shape).map(fieldOf))
    case 'array':
      return readList(loosen(def.element, name))
    case 'record':
      return readMap(loosen(def.valueType))
    case 'union':
      return readUnion(def.options.map((option) => loosen(option, name)))
    case 'literal':
      return readChoice(def.values)
    case 'enum':
      return readChoice(Object.values(def.entries))
    case 'string':
      if ('format' in def && def.format === 'date') return readDay
      return namesMoment(name) ? readMoment : readText
    case 'number':
      return readNumber
    case 'boolean':
      return readBoolean
    case 'unknown':
    case 'file':
      return (value) => value
    default:
      throw new TypeError(`a reply cannot be of kind ${def.type}`)
  }
}
