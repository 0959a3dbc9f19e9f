import { sql } from 'kysely'

import type { Team } from '#contract/sala/people.ts'
import { nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

const teams = (db: Database) =>
  db.selectFrom('teams').select((is) => [
    'teamId',
    'teamName',
    'headCode',
    is
      .selectFrom('employees')
      .whereRef('employees.teamId', '=', 'teams.teamId')
      .where('isActive', '=', true)
      .select(sql<number>`count(*)::integer`.as('count'))
      .as('memberCount'),
  ])

type Read = Omit<Team, 'memberCount'> & { memberCount: number | null }
const toTeam = ({ memberCount, ...team }: Read): Team => ({ ...team, memberCount: memberCount ?? 0 })

/** All teams by name, in Thai order. */
export async function listTeamsIn(db: Database): Promise<Team[]> {
  const rows = await teams(db)
    .orderBy(sql`team_name collate "th-x-icu"`)
    .orderBy('teamId')
    .execute()
  return rows.map(toTeam)
}

export async function teamById(db: Database, teamId: number): Promise<Team | undefined> {
  const team = await teams(db)
    .where(sql<boolean>`team_id = ${teamId}::bigint`)
    .executeTakeFirst()
  return team && toTeam(team)
}

/** Creates or changes a team; an absent head stays. The unique index refuses a name that another team has. */
export async function putTeam(
  tx: Database,
  teamId: number,
  teamName: string,
  headCode: string | null | undefined,
): Promise<void> {
  const change = { teamName, teamKey: nameKey(teamName), ...(headCode === undefined ? {} : { headCode }) }
  await tx
    .insertInto('teams')
    .values({ teamId, headCode: null, ...change })
    .onConflict((conflict) => conflict.column('teamId').doUpdateSet({ ...change, dateModified: sql`now()` }))
    .execute()
}
