import fc from 'fast-check'
import type { z } from 'zod'

import { namesMoment } from '#api/scalars.ts'

const two = (number: number) => String(number).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 1950, max: 2050 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`)
const moment = day.map((date) => `${date}T09:30:00+0700`)
const text = fc.string({
  unit: fc.constantFrom('ก', 'า', 'a', 'B', '7', ' ', '-'),
  minLength: 1,
  maxLength: 8,
})

function stringOf(def: z.core.$ZodStringDef, name: string) {
  if ('format' in def && def.format === 'date') return day
  return namesMoment(name) ? moment : text
}

const mapOf = (shape: z.core.$ZodShape) =>
  Object.fromEntries(Object.entries(shape).map(([name, schema]) => [name, arbitraryOf(schema, name)]))

/** Values that a schema of a reply takes: what a faithful host may answer. `undefined` is an absent field. */
export function arbitraryOf(schema: z.core.$ZodType, name = ''): fc.Arbitrary<unknown> {
  // every schema that zod makes is one of $ZodTypes
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return fc.record(mapOf(def.shape), { noNullPrototype: true }).map((value) => {
        const present = Object.entries(value).filter(([, field]) => field !== undefined)
        // the host says the same under both names of the contacts
        const contacts = 'contact' in value && value['contact'] ? [['contact', value['contacts']]] : []
        return Object.fromEntries([...present, ...contacts])
      })
    case 'array':
      return fc.array(arbitraryOf(def.element, name), { maxLength: 3 })
    case 'record':
      return fc.dictionary(fc.constantFrom('line', 'wechat', 'x1'), arbitraryOf(def.valueType), {
        noNullPrototype: true,
      })
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType, name), { nil: null })
    case 'optional':
      return fc.option(arbitraryOf(def.innerType, name), { nil: undefined })
    case 'nonoptional':
      return arbitraryOf(def.innerType, name).filter((value) => value !== undefined)
    case 'literal':
      return fc.constantFrom(...def.values)
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries))
    case 'string':
      return stringOf(def, name)
    case 'number':
      return fc.integer({ min: 0, max: 2_140_016_585 })
    case 'boolean':
      return fc.boolean()
    case 'unknown': // a field as it was stored
      return fc.oneof(fc.string(), fc.integer(), fc.boolean())
    default:
      throw new TypeError(`no values for ${def.type}`)
  }
}
