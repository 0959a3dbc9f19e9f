import type { z } from 'zod'

const keys = new WeakSet<object>()

/**
 * Marks a field of a reply without which the record can be neither named nor opened. A reader refuses such a
 * record as a whole, where it would show any other missing field as empty.
 */
export const key = <S extends z.ZodType>(schema: S): S => {
  keys.add(schema)
  return schema
}

export const isKey = (schema: object): boolean => keys.has(schema)
