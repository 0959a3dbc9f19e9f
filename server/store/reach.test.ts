import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { anonymous, type Caller, type Person } from '#server/identity/caller.ts'
import { covers } from '#server/identity/may.ts'

import { reachSql, teamOf } from './reach.ts'

const { db } = testDatabase()

/** Two teams; below B2 hangs a chain of people without a team, and a circle that somebody made. */
const staff = [
  { staffCode: 'A1', teamId: 1, headCode: null },
  { staffCode: 'A2', teamId: 1, headCode: 'A1' },
  { staffCode: 'B1', teamId: 2, headCode: null },
  { staffCode: 'B2', teamId: 2, headCode: 'B1' },
  { staffCode: 'N1', teamId: null, headCode: 'B2' },
  { staffCode: 'N2', teamId: null, headCode: 'N1' },
  { staffCode: 'X1', teamId: null, headCode: 'X2' },
  { staffCode: 'X2', teamId: null, headCode: 'X1' },
] as const
const codes = [...staff.map(({ staffCode }) => staffCode), 'GONE']

const caller = (staffCode: string): Person => ({
  kind: 'person',
  username: staffCode,
  staffCode,
  fullname: '',
  role: 'sales',
  teamId: staff.find((one) => one.staffCode === staffCode)?.teamId ?? null,
  draftKey: '',
  sessionHash: Buffer.alloc(0),
})

beforeAll(async () => {
  const team = (teamId: number) => ({ teamId, teamName: `${teamId}`, teamKey: `${teamId}`, headCode: null })
  await db
    .insertInto('teams')
    .values([team(1), team(2)])
    .execute()
  const rest = { firstname: '', lastname: '', fullname: '', search: '' }
  await db
    .insertInto('employees')
    .values(staff.map((one) => ({ ...one, ...rest, staffKey: one.staffCode.toLowerCase() })))
    .execute()
})

describe('a team', () => {
  test.each([
    ['A2', ['A1', 'A2']],
    ['B2', ['B1', 'B2', 'N1', 'N2']],
    ['N1', ['N1', 'N2']],
    ['X1', ['X1', 'X2']],
  ])('of %s is the own team and everybody below it', async (code, team) => {
    expect([...(await teamOf(db, caller(code)))].toSorted()).toEqual(team)
  })

  test('is nobody for those who are no employee', async () => {
    expect(await teamOf(db, anonymous)).toEqual(new Set())
    expect(await teamOf(db, { kind: 'partner', clientId: 'c' })).toEqual(new Set())
  })
})

test('lists show what the policy lets somebody see, record by record', async () => {
  const callers = fc.oneof(
    fc.constantFrom(...staff.map(({ staffCode }) => caller(staffCode))),
    fc.constantFrom<Caller>(anonymous, { kind: 'partner', clientId: 'c' }),
  )
  const owners = fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(callers, fc.constantFrom('all', 'team', 'own'), owners, async (who, reach, list) => {
      const condition = reachSql(who, reach, sql`${list}::text[]`)
      const { rows } = await sql<{ shown: boolean }>`select ${condition} as shown`.execute(db)
      expect(rows[0]?.shown).toBe(covers(reach, who, { owners: list }, await teamOf(db, who)))
    }),
    { numRuns: 150 },
  )
})
