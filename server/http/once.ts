import { createHash } from 'node:crypto'

import { isWrite } from '#contract/endpoint.ts'
import { headerNames } from '#contract/envelope.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal } from '#server/errors.ts'
import { callerKey, type Caller } from '#server/identity/caller.ts'
import type { Implementation } from '#server/implement.ts'
import { idempotencyStore, type IdempotencyKey, type StoredAnswer } from '#server/store/idempotency.ts'

import type { Answer, Incoming } from './incoming.ts'

const VISIBLE = /^[\x21-\x7e]{1,255}$/

/** The key of a write with what it is a key to, or undefined: without one a request is just itself. */
export function keyOf(
  { header, raw, app }: Incoming,
  { endpoint }: Implementation,
  caller: Caller,
  body: Uint8Array,
): IdempotencyKey | undefined {
  const key = header(headerNames.idempotencyKey)
  if (key === undefined || !isWrite(endpoint) || caller.kind === 'anonymous') return undefined
  if (app.faults?.keysOff === true) return undefined
  if (!VISIBLE.test(key)) throw Refusal.fields([{ field: headerNames.idempotencyKey, key: 'keyForm' }])
  const { pathname, search } = new URL(raw.url)
  const hash = createHash('sha256').update(`${endpoint.method} ${pathname}${search}\n`).update(body).digest()
  return { caller: callerKey(caller), key, hash }
}

/** A cookie is for who asked first; everything else is part of the answer. */
function storedOf({ status, headers, body }: Answer, secret: boolean): StoredAnswer {
  const kept = [...headers].filter(([name]) => name !== 'set-cookie')
  return { status, headers: Object.fromEntries(kept), body: secret || typeof body !== 'string' ? null : body }
}

const replayOf = ({ status, headers, body }: StoredAnswer): Answer => ({
  status,
  headers: new Headers({ ...headers, [headerNames.replayed]: 'true' }),
  body,
})

/** Does a write once: a repeated key gets the first answer again, with another request under it 409. */
export async function once(
  tx: Database,
  key: IdempotencyKey,
  { secret, now }: { secret: boolean; now: Date },
  work: () => Promise<Answer>,
): Promise<Answer> {
  const keys = idempotencyStore(tx)
  const claim = await keys.claim(key, now)
  if (claim.kind === 'other') throw new Refusal(409, [{ field: '', key: 'keyReused' }])
  if (claim.kind === 'again') {
    if (secret) throw new Refusal(409, [{ field: '', key: 'secretShownOnce' }])
    return replayOf(claim.answer)
  }
  const answer = await work()
  await keys.keep(key, storedOf(answer, secret))
  return answer
}
