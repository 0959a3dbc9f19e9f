import { userNameKey } from '#rules/account.ts'
import type { Clock } from '#server/context.ts'
import type { Database } from '#server/database/tables.ts'
import { accountStore, type Account } from '#server/store/accounts.ts'

import { guardAttempt } from './attempts.ts'
import { fitsNobody, fitsPassword } from './passwords.ts'

/** The account of a user name and password in use, or undefined: it takes as long whatever was wrong. */
export function signInWith(
  door: { db: Database; clock: Clock },
  { username, password, address }: { username: string; password: string; address: string },
): Promise<Account | undefined> {
  const account = userNameKey(username)
  return guardAttempt(door, { purpose: 'sign-in', account, address }, async () => {
    const found = await accountStore(door.db).find(account)
    const usable = found?.isActive === true ? found : undefined
    const fits = usable ? await fitsPassword(usable.passwordHash, password) : await fitsNobody(password)
    return fits ? usable : undefined
  })
}
