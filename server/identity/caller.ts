import type { Role } from '#contract/sala/session.ts'
import type { Author } from '#server/store/changes.ts'

/** Somebody with an account, in by a session cookie. `sessionHash`: which of the person's sessions this is. */
export type Person = {
  kind: 'person'
  username: string
  staffCode: string
  fullname: string
  role: Role
  teamId: number | null
  draftKey: string
  sessionHash: Buffer
}

/** An integration, in by bearer token and subscription key. */
export type PartnerCaller = { kind: 'partner'; clientId: string }

export type Caller = Person | PartnerCaller | { kind: 'anonymous' }

export const anonymous: Caller = { kind: 'anonymous' }

/** What the permission table knows a caller by. */
export type CallerRole = Role | 'partner' | 'anonymous'

export const roleOf = (caller: Caller): CallerRole => (caller.kind === 'person' ? caller.role : caller.kind)

/** One name for each caller, for idempotency keys and for who uploaded a file: people and integrations apart. */
export function callerKey(caller: Caller): string {
  if (caller.kind === 'person') return `person:${caller.username}`
  return caller.kind === 'partner' ? `partner:${caller.clientId}` : 'anonymous'
}

/** Who a kept change names. */
export function signatureOf(caller: Caller): Author {
  const code = authorOf(caller)
  const name = caller.kind === 'person' ? caller.fullname : (code ?? '')
  return { code, name, isPartner: caller.kind === 'partner' }
}

/** For `created_by` and `modified_by`: the staff code of a person, the client id of an integration. */
export function authorOf(caller: Caller): string | null {
  if (caller.kind === 'person') return caller.staffCode
  return caller.kind === 'partner' ? caller.clientId : null
}
