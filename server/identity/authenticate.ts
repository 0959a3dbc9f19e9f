import { headerNames } from '#contract/envelope.ts'
import type { Clock } from '#server/context.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal } from '#server/errors.ts'
import type { Settings } from '#server/settings.ts'
import { partnerStore } from '#server/store/partners.ts'
import { sessionStore } from '#server/store/sessions.ts'

import { anonymous, type Caller } from './caller.ts'
import { secretHash } from './secrets.ts'
import { sessionIdIn } from './session-cookie.ts'

export type Door = { db: Database; settings: Settings; clock: Clock }

/** Reads a request header, undefined when absent. */
export type ReadHeader = (name: string) => string | undefined

const keyInvalid = (): Refusal => new Refusal(401, [{ field: '', key: 'keyInvalid' }], { shape: 'gateway' })

const tokenInvalid = (): Refusal =>
  new Refusal(401, [{ field: '', key: 'tokenInvalid' }], {
    headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
  })

/** Nobody is signed in, or no longer. */
export const signInNeeded = (): Refusal =>
  new Refusal(401, [{ field: '', key: 'signInNeeded' }], { headers: { 'WWW-Authenticate': 'Bearer' } })

const bearerIn = (header: string): string => /^bearer +(\S+)$/i.exec(header)?.[1] ?? ''

/** The partner of a token and a key; the key is looked at first, as the gateway does. */
async function partnerOf({ db, clock }: Door, header: ReadHeader, token: string): Promise<Caller> {
  const key = header(headerNames.subscriptionKey) ?? ''
  const standing = await partnerStore(db).standing(secretHash(key), secretHash(token), clock.now())
  if (!standing.key) throw keyInvalid()
  if (standing.clientId === undefined) throw tokenInvalid()
  return { kind: 'partner', clientId: standing.clientId }
}

/** The person of the session cookie, or nobody. */
export async function personOf({ db, settings, clock }: Door, header: ReadHeader): Promise<Caller> {
  const id = sessionIdIn(settings, header('cookie'))
  return (id && (await sessionStore(db).find(secretHash(id), clock.now()))) || anonymous
}

/**
 * Who calls: an `Authorization` header makes it a machine, and the cookie is then not looked at; a subscription key
 * without a session is a machine that forgot its token.
 */
export async function authenticate(door: Door, header: ReadHeader): Promise<Caller> {
  const authorization = header('authorization')
  if (authorization !== undefined) return partnerOf(door, header, bearerIn(authorization))
  const person = await personOf(door, header)
  if (person.kind === 'anonymous' && header(headerNames.subscriptionKey) !== undefined) {
    return partnerOf(door, header, '')
  }
  return person
}

/** The token call carries the key too; the token is what it asks for. */
export async function requireKey({ db, clock }: Door, header: ReadHeader): Promise<void> {
  const key = header(headerNames.subscriptionKey) ?? ''
  const standing = await partnerStore(db).standing(secretHash(key), secretHash(''), clock.now())
  if (!standing.key) throw keyInvalid()
}
