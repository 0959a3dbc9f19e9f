import type { Clock } from '#server/context.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal } from '#server/errors.ts'
import { rateLimitStore } from '#server/store/rate-limit.ts'

import { callerKey, type Caller } from './caller.ts'

const WINDOW_SECONDS = 15 * 60
/** Failures in a window from one address: for one account, for all of them together. */
const MOST_PER_PAIR = 10
const MOST_PER_ADDRESS = 50

/** Attempts on one account, from anywhere, that are answered at once; then each waits twice as long. */
const PROMPT = 3
const FIRST_DELAY = 100
const LONGEST_DELAY = 2000

const delayFor = (attempts: number): number =>
  attempts <= PROMPT ? 0 : Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (attempts - PROMPT - 1))

const limited = (seconds: number): Refusal => Refusal.later(429, 'tooManyAttempts', seconds)

export type Attempt = { purpose: 'sign-in' | 'token'; account: string; address: string }

/**
 * Guards a secret against guessing. An attempt counts before it is judged, so that many at once are many; a good one
 * is taken back. Refuses by account and address together: nobody elsewhere can lock an account, only slow it down.
 */
export async function guardAttempt<T>(
  { db, clock }: { db: Database; clock: Clock },
  { purpose, account, address }: Attempt,
  judge: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const limits = rateLimitStore(db)
  const names = {
    pair: `${purpose} ${account} ${address}`,
    address: `${purpose} ${address}`,
    account: `${purpose} account ${account}`,
  }
  const take = (name: string) => limits.take(name, WINDOW_SECONDS, clock.now())
  const pair = await take(names.pair)
  if (pair.points > MOST_PER_PAIR) throw limited(pair.seconds)
  const all = await take(names.address)
  if (all.points > MOST_PER_ADDRESS) throw limited(all.seconds)
  await clock.sleep(delayFor((await take(names.account)).points))
  const good = await judge()
  if (good === undefined) return undefined
  await Promise.all([limits.forget(names.pair), limits.forget(names.account), limits.giveBack(names.address)])
  return good
}

/** A stolen session is no place to guess the password either. */
export async function limitPasswordChanges(
  { db, clock }: { db: Database; clock: Clock },
  caller: Caller,
): Promise<void> {
  const used = await rateLimitStore(db).take(`password ${callerKey(caller)}`, WINDOW_SECONDS, clock.now())
  if (used.points > MOST_PER_PAIR) throw limited(used.seconds)
}
