import type { z } from 'zod'

/** Groups as the documentation's navigation names them; `Sala` is what is ours alone (`/sala/v1`). */
export type Group = 'Authentication' | 'Customer' | 'Employee' | 'Sala'

/**
 * Where we know method and path from: `documented` by the vendor (today's pages or the older portal),
 * `observed` in code that calls the service, `ours` chosen by us because nothing is published.
 */
export type Provenance = 'documented' | 'observed' | 'ours'

/**
 * How `reply` travels: A `{ status, data }`, B `{ data: { value } }`, C `{ data?, statusCode, httpStatusCode }`,
 * `bare` the object itself, `bytes` a file.
 */
export type EnvelopeShape = 'A' | 'B' | 'C' | 'bare' | 'bytes'

/**
 * One operation as data. The client sends from it, the host mounts from it, `/openapi.json` is made from it.
 * `doc` is its docstring: meaning, units, source, doubt. `params`, `query` and `body` are what the host
 * accepts; `reply` is the strict shape of the data inside the envelope, free of transforms.
 */
export type Endpoint = {
  id: string
  group: Group
  title: string
  doc: string
  provenance: Provenance
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With `{name}` for each path parameter, in the spelling that the client sends. */
  path: string
  /** Other spellings that the host accepts and the client never sends. */
  aliases?: readonly string[]
  envelope: EnvelopeShape
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  /** How `body` travels; JSON when absent. */
  encoding?: 'json' | 'form' | 'multipart'
  /** Most bytes of a body; 1 MiB when absent. */
  bodyLimit?: number
  reply: z.ZodType
  /** Answers a list, with `Total-Count` and (where it pages by cursor) `Sala-After`. */
  list?: true
  /** A POST that only reads: it may be retried and needs no idempotency key. */
  readOnly?: true
}

/** States an operation. The type keeps each schema, so that `RequestOf` and `ReplyOf` can be read from it. */
export const endpoint = <const E extends Endpoint>(e: E): E => e

type Schema<E, Part extends PropertyKey> = E extends Record<Part, infer S extends z.ZodType> ? S : never

type Sent<E, Part extends 'params' | 'query' | 'body'> = [Schema<E, Part>] extends [never]
  ? { [K in Part]?: never }
  : object extends z.input<Schema<E, Part>>
    ? { [K in Part]?: z.input<Schema<E, Part>> }
    : { [K in Part]: z.input<Schema<E, Part>> }

/** What a caller must give: a path parameter that is forgotten, or a body that is not taken, does not compile. */
export type RequestOf<E extends Endpoint> = Sent<E, 'params'> & Sent<E, 'query'> & Sent<E, 'body'>

type Parsed<E, Part extends PropertyKey> = [Schema<E, Part>] extends [never]
  ? undefined
  : z.output<Schema<E, Part>>

/** What a handler is given, after the request was checked. */
export type ParsedOf<E extends Endpoint> = {
  params: Parsed<E, 'params'>
  query: Parsed<E, 'query'>
  body: Parsed<E, 'body'>
}

/** What a handler answers and a caller reads: the data without its envelope. */
export type ReplyOf<E extends Endpoint> = z.output<E['reply']>

/** Whether an operation changes something: such a request carries an idempotency key. */
export const isWrite = (e: Endpoint): boolean => e.method !== 'GET' && e.readOnly !== true
