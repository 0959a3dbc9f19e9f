import { randomBytes } from 'node:crypto'

import { listUsers, saveUser, type User } from '#contract/sala/people.ts'
import { codeKey } from '#lib/fold.ts'
import { checkPassword, checkUserName, userNameKey } from '#rules/account.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { hashPassword } from '#server/identity/passwords.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { accountStore, userOf, type Account } from '#server/store/accounts.ts'
import { sessionStore } from '#server/store/sessions.ts'

type Wanted = Pick<User, 'role' | 'staffCode' | 'isActive'> & { password?: string | null | undefined }

const isGiven = (password: string | null | undefined): password is string =>
  password !== null && password !== undefined

/** Roles whose accounts a manager may change: anybody else's password would be a way up. */
const below = new Set(['sales', 'support'])

/** What a manager may not do with an account: only an admin gives and changes roles. */
async function refuseBeyondTeam(
  wanted: Wanted,
  old: Account | undefined,
  request: RequestContext,
): Promise<void> {
  if (request.reach === 'all') return
  if (!old || old.role !== wanted.role || !below.has(old.role)) throw Refusal.forbidden('rolesByAdmin')
  await request.require({ owners: [old.staffCode] })
  await request.require({ owners: [wanted.staffCode] })
}

/** Somebody can always sign in and put things right. */
async function lastAdminFaults(
  wanted: Wanted,
  old: Account | undefined,
  { db }: RequestContext,
): Promise<FieldFault[]> {
  const stays = wanted.role === 'admin' && wanted.isActive
  if (old?.role !== 'admin' || !old.isActive || stays) return []
  if ((await accountStore(db).otherAdmins(old.username)) > 0) return []
  return [{ field: wanted.role === 'admin' ? 'isActive' : 'role', key: 'lastAdmin' }]
}

function passwordFaults({ password }: Wanted, username: string, isNew: boolean): FieldFault[] {
  if (isGiven(password)) return checkPassword('password', password, username)
  return isNew ? [{ field: 'password', key: 'required' }] : []
}

async function staffCodeOf(code: string, { db }: RequestContext): Promise<string | undefined> {
  const found = await db
    .selectFrom('employees')
    .select('staffCode')
    .where('staffKey', '=', codeKey(code))
    .executeTakeFirst()
  return found?.staffCode
}

const endsSessions = (wanted: Wanted, old: Account): boolean =>
  isGiven(wanted.password) || wanted.role !== old.role || (old.isActive && !wanted.isActive)

async function save(
  username: string,
  wanted: Wanted,
  old: Account | undefined,
  { db, clock }: RequestContext,
) {
  const { role, staffCode, isActive, password } = wanted
  const hashed = isGiven(password) ? { passwordHash: await hashPassword(password) } : {}
  const accounts = accountStore(db)
  if (old) {
    await accounts.update({ username, role, staffCode, isActive, ...hashed }, clock.now())
    if (endsSessions(wanted, old)) await sessionStore(db).endAll(username)
  } else {
    const draftKey = randomBytes(32).toString('base64')
    await accounts.insert({ username, role, staffCode, isActive, passwordHash: '', draftKey, ...hashed })
  }
}

export const userRoutes = {
  listUsers: implement(listUsers, async (_input, { db, reach, caller, setTotal }) => {
    const users = await accountStore(db).list(caller, reach)
    setTotal(users.length)
    return users.map(userOf)
  }),

  saveUser: implement(
    saveUser,
    async ({ params, body }, request) => {
      const username = userNameKey(params.username)
      const accounts = accountStore(request.db)
      const old = await accounts.findForUpdate(username)
      const staffCode = await staffCodeOf(body.staffCode, request)
      const wanted = { ...body, staffCode: staffCode ?? body.staffCode }
      await refuseBeyondTeam(wanted, old, request)
      refuseIfAny([
        ...checkUserName('username', username),
        ...(staffCode === undefined
          ? [{ field: 'staffCode', key: 'employeeUnknown', values: { code: body.staffCode } } as const]
          : []),
        ...passwordFaults(wanted, username, !old),
        ...(await lastAdminFaults(wanted, old, request)),
      ])
      await save(username, wanted, old, request)
      const saved = await accounts.find(username)
      if (!saved) throw Refusal.notFound('username')
      return userOf(saved)
    },
    { verbatim: ['password'] },
  ),
}
