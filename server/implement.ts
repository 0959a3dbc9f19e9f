import type { Endpoint, ParsedOf, ReplyOf } from '#contract/endpoint.ts'
import type { Reach } from '#contract/sala/session.ts'

import type { AppContext, Clock } from './context.ts'
import type { Database } from '#server/database/tables.ts'
import type { FieldFault } from './errors.ts'
import type { Caller } from '#server/identity/caller.ts'
import type { Owned } from '#server/identity/may.ts'
import type { Language } from '#server/words/say.ts'

/** What a handler knows of its request besides the parsed input. */
export type RequestContext = {
  caller: Caller
  /** The transaction of a write, the pool of a read. */
  db: Database
  /** How far the caller's right to this operation reaches. */
  reach: Reach
  language: Language
  clock: Clock
  requestId: string
  /** `address` of the client, as far as it can be believed. */
  address: string
  /** A header of the request. */
  header: (name: string) => string | undefined
  app: AppContext
  /** The version that `If-Match` names; undefined when any will do. */
  ifMatch: number | undefined
  /** Throws 412 unless `ifMatch` is absent or this version. */
  requireVersion: (version: string | number) => void
  /** Throws 403 unless the caller's reach covers a record with these owners. */
  require: (record: Owned) => Promise<void>
  /** Throws 403 when the caller may not hand a record to one of these: give only those that are new to it. */
  requireAssignable: (newOwners: readonly string[]) => Promise<void>
  /** ETag of the answer. */
  setVersion: (version: string | number) => void
  /** Total-Count of the answer. */
  setTotal: (total: number) => void
  /** Sala-After of the answer: the cursor of the next page. */
  setAfter: (cursor: string) => void
  /** Any other header, or another status than 200. Of little use outside sign-in and health. */
  answer: { headers: Headers; status: number }
}

/** A parsed request before its types are known. */
export type Input = { params: unknown; query: unknown; body: unknown }

type Broken = readonly FieldFault[] | Promise<readonly FieldFault[]>

type Options<E extends Endpoint> = {
  /** Members of the body that stay exactly as sent (passwords): every other text is trimmed and NFC-normalised. */
  verbatim?: readonly string[]
  /** The answer holds a secret: it is not kept for a repeated Idempotency-Key. */
  secret?: true
  /** Runs before the transaction begins, so what it writes through `request.db` stays when the handler refuses. */
  before?: (input: ParsedOf<E>, request: RequestContext) => Promise<void>
  /**
   * Business rules, those of the database too. The handler applies them itself; where some of the body does not fit
   * the contract they are asked about the rest, so that all that is wrong is told at once (R1).
   */
  rules?: (fitting: Partial<ParsedOf<E>['body']>, db: Database) => Broken
}

/** An operation with its handler, as data. */
export type Implementation<E extends Endpoint = Endpoint> = {
  endpoint: E
  handle: (input: Input, request: RequestContext) => Promise<unknown>
  before: ((input: Input, request: RequestContext) => Promise<void>) | undefined
  rules: ((fitting: object, db: Database) => Broken) | undefined
  verbatim: readonly string[]
  secret: boolean
}

/**
 * Gives an operation its handler. In `server/routes/customers.ts`:
 *
 *     export const customerRoutes = {
 *       getCustomerByCode: implement(getCustomerByCode, async ({ params }, { db, setVersion }) => {
 *         const found = await customerStore(db).byCode(params.customerCode)
 *         if (!found) throw Refusal.notFound('customerCode')
 *         setVersion(found.version)
 *         return found.customer
 *       }),
 *     }
 *
 * and one line in `server/routes/all.ts`. The caller is known and may call the operation; the input fits the contract,
 * and its texts are trimmed, NFC and storable, with `''` as null where null is taken (R8). A write runs in one
 * transaction that a thrown `Refusal` undoes, and may run again from its start: do nothing that a rollback does not
 * undo. Throw all faults at once: `Refusal.fields([{ field, key, values }])`. Unique constraints become words in
 * `server/http/database-refusal.ts`. A `bytes` operation answers a `File`: its name and type become headers.
 * A reply that does not fit the contract is a logged 500.
 */
export function implement<const E extends Endpoint>(
  endpoint: E,
  handle: (input: ParsedOf<E>, request: RequestContext) => ReplyOf<E> | Promise<ReplyOf<E>>,
  { verbatim = [], secret, before, rules }: Options<E> = {},
): Implementation<E> {
  // input was parsed with the schemas of this very endpoint: the pipeline cannot say that in types
  const typed = (input: Input): ParsedOf<E> => input as ParsedOf<E>
  return {
    endpoint,
    handle: async (input, request) => handle(typed(input), request),
    before: before && ((input, request) => before(typed(input), request)),
    // members of the body that its own schemas took: again nothing that types can follow
    rules: rules && ((fitting, db) => rules(fitting as Partial<ParsedOf<E>['body']>, db)),
    verbatim,
    secret: secret === true,
  }
}
