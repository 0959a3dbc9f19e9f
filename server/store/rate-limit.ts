import { sql } from 'kysely'

import type { Database } from '#server/database/tables.ts'

export type Used = { points: number; seconds: number }

/**
 * Counts events by name within a window of time that starts with the first of them. In the database, so that several
 * hosts count together. Never inside a transaction that may be undone.
 */
export const rateLimitStore = (db: Database) => ({
  /** Counts one. Answers how many there were, this one too, and in how many seconds the window ends. */
  async take(name: string, windowSeconds: number, now: Date): Promise<Used> {
    const ends = new Date(now.getTime() + windowSeconds * 1000)
    const row = await db
      .insertInto('rateLimits')
      .values({ name, points: 1, dateEnds: ends })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet({
          points: sql`case when rate_limits.date_ends <= ${now} then 1 else rate_limits.points + 1 end`,
          dateEnds: sql`case when rate_limits.date_ends <= ${now} then excluded.date_ends else rate_limits.date_ends end`,
        }),
      )
      .returning(['points', 'dateEnds'])
      .executeTakeFirstOrThrow()
    return {
      points: row.points,
      seconds: Math.max(1, Math.ceil((row.dateEnds.getTime() - now.getTime()) / 1000)),
    }
  },

  /** Takes one back: the event turned out not to be of the kind that is counted. */
  async giveBack(name: string): Promise<void> {
    await sql`update rate_limits set points = greatest(points - 1, 0) where name = ${name}`.execute(db)
  },

  async forget(name: string): Promise<void> {
    await db.deleteFrom('rateLimits').where('name', '=', name).execute()
  },

  async removeEnded(now: Date): Promise<void> {
    await db.deleteFrom('rateLimits').where('dateEnds', '<=', now).execute()
  },
})
