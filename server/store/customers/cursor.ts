import { createHash } from 'node:crypto'

import { z } from 'zod'

import { readInstant } from '#lib/dates.ts'

import type { Condition } from './condition.ts'
import { sortOf, type Order, type OrderKey, type Position } from './order.ts'

/** One name for a list: what is asked for and in which order. */
export const listHash = (conditions: readonly Condition[], order: Order = []): string =>
  createHash('sha256')
    .update(JSON.stringify([conditions, order]))
    .digest('base64url')
    .slice(0, 22)

const Cursor = z.tuple([z.string(), z.array(z.string().max(1000).nullable())])

/** Opaque text that continues this list behind a row. */
export const writeCursor = (hash: string, position: Position): string =>
  Buffer.from(JSON.stringify([hash, position])).toString('base64url')

/** The position in a cursor; undefined when it is not one of this list, or not one at all. */
export function readCursor(cursor: string, hash: string, order: Order): Position | undefined {
  const read = Cursor.safeParse(parsed(Buffer.from(cursor, 'base64url').toString('utf8')))
  if (!read.success) return undefined
  const [of, position] = read.data
  const fits = of === hash && position.length === order.length
  return fits && order.every((key, i) => isValue(key, position[i] ?? null)) ? position : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const forms = {
  bigint: /^\d{1,18}$/,
  smallint: /^\d{1,4}$/,
  text: /^[^\0\p{Surrogate}]*$/su,
  timestamptz: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/,
}

/** A cursor comes back from outside: the database must be able to read each value as what its column holds. */
function isValue(key: OrderKey, value: string | null): boolean {
  const { type, nullable } = sortOf(key)
  if (value === null) return nullable === true
  if (!forms[type].test(value)) return false
  return type !== 'timestamptz' || readInstant(value.replace(/([+-]\d\d)$/, '$1:00')) !== undefined
}
