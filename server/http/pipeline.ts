import { isWrite } from '#contract/endpoint.ts'
import { MOST_CHANGES_NAMED, headerNames } from '#contract/envelope.ts'
import type { Reach } from '#contract/sala/session.ts'
import { inTransaction } from '#server/database/transaction.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal } from '#server/errors.ts'
import { authenticate, personOf, requireKey, signInNeeded } from '#server/identity/authenticate.ts'
import type { Caller } from '#server/identity/caller.ts'
import { refuseCrossSite } from '#server/identity/cross-site.ts'
import { isPublic, reachOf } from '#server/identity/permissions.ts'
import type { Implementation } from '#server/implement.ts'
import { changesOf } from '#server/store/changes/kept.ts'

import { bodyOf } from './body.ts'
import { checkInput, type Checked } from './check.ts'
import { wrap } from './envelope.ts'
import { ignoredHeader } from './ignored.ts'
import type { Answer, Incoming } from './incoming.ts'
import { keyOf, once } from './once.ts'
import { checkReply } from './reply-misfit.ts'
import { requestContext } from './request-context.ts'

type Allowed = { caller: Caller; reach: Reach }

/** Who calls, and whether they may: the operation as a whole here, a single record in its handler. */
async function admit(
  { endpoint }: Implementation,
  incoming: Incoming,
  onCaller: (caller: Caller) => void,
): Promise<Allowed> {
  const { app, header, clock } = incoming
  const door = { db: app.db, settings: app.settings, clock }
  if (endpoint.id === 'authorize') await requireKey(door, header)
  const caller = await (isPublic(endpoint.id) ? personOf(door, header) : authenticate(door, header))
  onCaller(caller)
  const reach = reachOf(caller, endpoint.id)
  if (reach === null) throw caller.kind === 'anonymous' ? signInNeeded() : Refusal.forbidden()
  refuseCrossSite(endpoint, caller, app.settings, header)
  return { caller, reach }
}

async function fault({ endpoint }: Implementation, { app, clock }: Incoming): Promise<void> {
  const { slow, failing } = app.faults ?? {}
  if (slow) await clock.sleep(slow(endpoint.id))
  if (failing?.(endpoint.id) === true) throw new Error('failing on purpose')
}

/** Runs the handler and writes its answer down, all in what `db` is. */
async function handle(
  { endpoint, handle: work }: Implementation,
  incoming: Incoming,
  { input, ignored }: Checked,
  who: Allowed & { db: Database },
): Promise<Answer> {
  const request = requestContext(incoming, who)
  const data = checkReply(endpoint, await work(input, request))
  const { headers, status } = request.answer
  const changes = isWrite(endpoint) ? await changesOf(who.db) : []
  if (changes.length > 0 && changes.length <= MOST_CHANGES_NAMED)
    headers.set(headerNames.changes, changes.join())
  const named = ignoredHeader(ignored)
  if (named !== undefined) headers.set(headerNames.ignored, named)
  if (data instanceof File) return { status, headers, body: data }
  return { status, headers, body: JSON.stringify(wrap(endpoint.envelope, data)) }
}

/**
 * One request to one operation: who → may they → does the input fit → (a write) one transaction with the key, the
 * handler and the check of its reply → envelope. Throws what went wrong.
 */
export async function run(
  implementation: Implementation,
  params: Record<string, string>,
  incoming: Incoming,
  onCaller: (caller: Caller) => void,
): Promise<Answer> {
  const { endpoint, before, secret } = implementation
  const { app, raw, clock } = incoming
  const who = await admit(implementation, incoming, onCaller)
  const { value, bytes } = await bodyOf(endpoint, raw)
  const given = { params, search: new URL(raw.url).search, body: value }
  const checked = await checkInput(implementation, given, app.db)
  await fault(implementation, incoming)
  await before?.(checked.input, requestContext(incoming, { ...who, db: app.db }))
  if (!isWrite(endpoint)) return handle(implementation, incoming, checked, { ...who, db: app.db })
  const key = keyOf(incoming, implementation, who.caller, bytes)
  return inTransaction(app.db, (db) => {
    const work = (): Promise<Answer> => handle(implementation, incoming, checked, { ...who, db })
    return key === undefined ? work() : once(db, key, { secret, now: clock.now() }, work)
  })
}
