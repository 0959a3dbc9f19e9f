import type { Session } from '#contract/sala/session.ts'
import { changePassword, signIn, signOut, whoAmI } from '#contract/sala/session.ts'
import { checkPassword } from '#rules/account.ts'
import { Refusal, refuseIfAny } from '#server/errors.ts'
import type { Caller } from '#server/identity/caller.ts'
import { limitPasswordChanges } from '#server/identity/attempts.ts'
import { fitsPassword, hashPassword } from '#server/identity/passwords.ts'
import { permissionsOf } from '#server/identity/permissions.ts'
import { newSecret, secretHash } from '#server/identity/secrets.ts'
import { endedCookie, sessionCookie } from '#server/identity/session-cookie.ts'
import { signInWith } from '#server/identity/sign-in.ts'
import { implement } from '#server/implement.ts'
import { accountStore, sessionUserOf } from '#server/store/accounts.ts'
import { sessionStore } from '#server/store/sessions.ts'

const badSignIn = (): Refusal =>
  new Refusal(401, [{ field: '', key: 'badSignIn' }], { headers: { 'WWW-Authenticate': 'Bearer' } })

const sessionOf = (person: Extract<Caller, { kind: 'person' }>): Session => ({
  user: sessionUserOf(person),
  permissions: permissionsOf(person),
  draftKey: person.draftKey,
})

export const sessionRoutes = {
  signIn: implement(
    signIn,
    async ({ body }, { app, db, clock, address, answer, caller }) => {
      const account = await signInWith({ db, clock }, { ...body, address })
      if (!account) throw badSignIn()
      const sessions = sessionStore(db)
      if (caller.kind === 'person') await sessions.end(caller.sessionHash) // a new id for each signing in
      const id = newSecret()
      await sessions.open(secretHash(id), account.username, clock.now())
      answer.headers.append('Set-Cookie', sessionCookie(app.settings, id))
      return sessionOf({ kind: 'person', ...account, sessionHash: secretHash(id) })
    },
    { verbatim: ['password'] },
  ),

  whoAmI: implement(whoAmI, (_input, { caller }) =>
    caller.kind === 'person' ? sessionOf(caller) : { user: null, permissions: {}, draftKey: null },
  ),

  signOut: implement(signOut, async (_input, { app, db, caller, answer }) => {
    if (caller.kind === 'person') await sessionStore(db).end(caller.sessionHash)
    answer.headers.append('Set-Cookie', endedCookie(app.settings))
    return { signedOut: true as const }
  }),

  changePassword: implement(
    changePassword,
    async ({ body }, { db, caller, clock }) => {
      if (caller.kind !== 'person') throw Refusal.forbidden()
      const { username, sessionHash } = caller
      const account = await accountStore(db).findForUpdate(username)
      const fits = account !== undefined && (await fitsPassword(account.passwordHash, body.old))
      refuseIfAny([
        ...(fits ? [] : [{ field: 'old', key: 'passwordWrong' } as const]),
        ...checkPassword('new', body.new, username),
      ])
      await accountStore(db).setPassword(username, await hashPassword(body.new), clock.now())
      await sessionStore(db).endAll(username, sessionHash)
      return { changed: true as const }
    },
    {
      verbatim: ['old', 'new'],
      before: (_input, { db, clock, caller }) => limitPasswordChanges({ db, clock }, caller),
    },
  ),
}
