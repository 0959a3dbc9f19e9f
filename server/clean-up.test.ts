import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { secretHash } from '#server/identity/secrets.ts'
import { idempotencyStore } from '#server/store/idempotency.ts'
import { partnerStore } from '#server/store/partners.ts'
import { rateLimitStore } from '#server/store/rate-limit.ts'
import { sessionStore } from '#server/store/sessions.ts'
import { fillPeople } from '#server/testing/fill.ts'
import { partner } from '#server/testing/people.ts'

import { cleanUp } from './clean-up.ts'

const { db, folder: dataFolder } = testDatabase()
const now = new Date('2026-11-24T12:00:00Z')
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)

async function leaveBehind(name: string, since: Date): Promise<void> {
  await sessionStore(db).open(secretHash(name), 'sales', since)
  await partnerStore(db).giveToken(
    partner.clientId,
    secretHash(name),
    new Date(since.getTime() + 3_600_000),
    since,
  )
  await rateLimitStore(db).take(name, 900, since)
  await idempotencyStore(db).claim({ caller: 'person:sales', key: name, hash: secretHash(name) }, since)
}

test('what has ended is removed, what lives stays', async () => {
  await fillPeople(db)
  await leaveBehind('old', ago(15 * 24))
  await leaveBehind('new', ago(0))
  await cleanUp({ db, dataFolder }, now)
  const counts = await Promise.all(
    (['sessions', 'partnerTokens', 'rateLimits', 'idempotencyKeys'] as const).map(
      async (table) => (await db.selectFrom(table).selectAll().execute()).length,
    ),
  )
  expect(counts).toEqual([1, 1, 1, 1])
})

test('keys are kept for fourteen days, idle sessions for twelve hours', async () => {
  await leaveBehind('thirteen days', ago(13 * 24))
  await cleanUp({ db, dataFolder }, now)
  const keys = await db.selectFrom('idempotencyKeys').select('key').execute()
  expect(keys.map(({ key }) => key).toSorted()).toEqual(['new', 'thirteen days'])
  const sessions = await db.selectFrom('sessions').select('idHash').execute()
  expect(sessions.map(({ idHash }) => idHash)).toEqual([secretHash('new')])
})
