import type { Endpoint } from '#contract/endpoint.ts'

import { loosen } from './loosen.ts'
import { isWire } from './read-object.ts'
import { newNotes, unreadable, type Notes, type Reader } from './reading.ts'

/** A reply as far as it could be read. `data` is `unreadable` when there is no record in it at all. */
export type Read = {
  data: unknown
  /** Paths at which it left the contract. */
  drift: readonly string[]
  /** Fields of the record that were missing or could not be read, as they came. */
  unread: Readonly<Record<string, unknown>>
}

const nothing: Read = { data: unreadable, drift: ['data'], unread: {} }

/** Where the data may stand in a body, most likely first. */
function candidatesIn(body: unknown): unknown[] {
  const data = isWire(body) ? body['data'] : undefined
  const value = isWire(data) ? data['value'] : undefined
  return [value, data, body].filter((candidate) => candidate !== undefined && candidate !== null)
}

/** The envelope is there and says that there is nothing. */
const saysNothing = (body: unknown): boolean => {
  if (!isWire(body) || !Object.hasOwn(body, 'data')) return false
  const data = body['data']
  return data === null || (isWire(data) && Object.hasOwn(data, 'value') && data['value'] === null)
}

function attempt(read: Reader, candidate: unknown): { data: unknown; notes: Notes } {
  const notes = newNotes()
  return { data: read(candidate, notes, { path: '', record: '' }), notes }
}

function firstReadable(read: Reader, candidates: readonly unknown[]): Read {
  for (const candidate of candidates) {
    const { data, notes } = attempt(read, candidate)
    if (data !== unreadable) return { data, drift: [...notes.drift], unread: notes.unread }
  }
  return nothing
}

/**
 * An operation that answers a list. Where nothing is said to be there although `total` counts rows, the answer
 * contradicts itself and is not an empty list. A page of which no row can be read is not one either.
 */
const listReader = (read: Reader) => (body: unknown, total: number | undefined) => {
  if (saysNothing(body)) return (total ?? 0) > 0 ? nothing : { data: [], drift: [], unread: {} }
  const candidates = candidatesIn(body)
  const lists = candidates.filter((candidate) => Array.isArray(candidate))
  const found = firstReadable(read, lists.length > 0 ? lists : candidates)
  const rows = lists[0]?.filter((row: unknown) => row !== null).length ?? 0
  return Array.isArray(found.data) && found.data.length === 0 && rows > 0
    ? { ...nothing, drift: found.drift }
    : found
}

/** An operation that answers only that it was done: the success of the envelope says it already. */
const doneReader = (done: unknown) => (body: unknown) => {
  const data = candidatesIn(body)[0]
  const isRefused = data === false || (isWire(body) && body['data'] === false)
  return isRefused ? nothing : { data: done, drift: [], unread: {} }
}

function compile(endpoint: Endpoint): (body: unknown, total: number | undefined) => Read {
  const { def } = endpoint.reply._zod
  if (def.type === 'literal') {
    const done: unknown = Reflect.get(def, 'values')
    return doneReader(Array.isArray(done) ? done[0] : done)
  }
  const read = loosen(endpoint.reply)
  return def.type === 'array' ? listReader(read) : (body) => firstReadable(read, candidatesIn(body))
}

const compiled = new WeakMap<Endpoint, ReturnType<typeof compile>>()

/**
 * Reads the body of a successful answer as the service may send it: the strict reply, loosened once. Unknown keys
 * pass, null and absent are alike, ids and codes come as text or number. Never throws, never makes a value up.
 */
export function readReply(endpoint: Endpoint): (body: unknown, total?: number) => Read {
  const reader = compiled.get(endpoint) ?? compile(endpoint)
  compiled.set(endpoint, reader)
  return (body, total) => reader(body, total)
}
