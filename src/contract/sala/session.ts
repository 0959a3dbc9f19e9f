import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** What a person may do. Rights per role stand in one table of the host. */
export const Role = z.enum(['admin', 'manager', 'sales', 'support'])
export type Role = z.output<typeof Role>

/** How far a right reaches: every record, those of the own team, or one's own. */
export const Reach = z.enum(['all', 'team', 'own'])
export type Reach = z.output<typeof Reach>

export const SessionUser = z.object({
  username: key(z.string()),
  staffCode: z.string(),
  fullname: z.string(),
  role: key(Role),
  teamId: z.int().nullable(),
})
export type SessionUser = z.output<typeof SessionUser>

/**
 * Who is signed in. `permissions` maps the id of each operation that the person may call to how far it reaches;
 * what is not there is refused. `draftKey` (base64, 32 bytes) seals the person's drafts in the browser.
 */
export const Session = z.object({
  user: SessionUser,
  permissions: z.record(z.string(), Reach),
  draftKey: z.string(),
})
export type Session = z.output<typeof Session>

const path = '/sala/v1/session'

export const signIn = endpoint({
  id: 'signIn',
  group: 'Sala',
  title: 'Sign in',
  doc: 'Opens a session: a random id in an HttpOnly, SameSite=Strict cookie. User names are compared in lower case. A refusal is a 401 that says the same whatever was wrong; too many are a 429 with Retry-After.',
  provenance: 'ours',
  method: 'POST',
  path,
  envelope: 'bare',
  body: z.object({ username: z.string().max(100), password: z.string().max(1000) }),
  reply: Session,
  readOnly: true,
})

export const whoAmI = endpoint({
  id: 'whoAmI',
  group: 'Sala',
  title: 'Who am I',
  doc: 'Who the cookie names, as answered at sign-in. Asking is no error: when nobody is signed in `user` and `draftKey` are null and there are no `permissions`.',
  provenance: 'ours',
  method: 'GET',
  path,
  envelope: 'bare',
  reply: Session.extend({ user: key(SessionUser.nullable()), draftKey: z.string().nullable() }),
})

export const signOut = endpoint({
  id: 'signOut',
  group: 'Sala',
  title: 'Sign out',
  doc: 'Ends the session of the cookie; done twice it is still done.',
  provenance: 'ours',
  method: 'DELETE',
  path,
  envelope: 'bare',
  reply: z.object({ signedOut: z.literal(true) }),
})

export const changePassword = endpoint({
  id: 'changePassword',
  group: 'Sala',
  title: 'Change password',
  doc: 'Replaces the own password (8 characters or more, none of the common ones) and ends every other session of the person.',
  provenance: 'ours',
  method: 'PUT',
  path: '/sala/v1/session/password',
  envelope: 'bare',
  body: z.object({ old: z.string().max(1000), new: z.string().max(1000) }),
  reply: z.object({ changed: z.literal(true) }),
})
