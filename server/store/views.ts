import { sql } from 'kysely'

import type { ViewScreen } from '#contract/sala/views.ts'
import { nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

/** What a view is, for everybody who may see it. */
export type ViewContent = { name: string; screen: ViewScreen; link: string; isShared: boolean }
/** What one person made of it. */
export type ViewChoice = { isPinned: boolean; isDefault: boolean }
export type StoredView = ViewContent & ViewChoice & { viewId: string; username: string; ownerName: string }

const viewsFor = (db: Database, username: string) =>
  db
    .selectFrom('views')
    .innerJoin('accounts', 'accounts.username', 'views.username')
    .innerJoin('employees', 'employees.staffCode', 'accounts.staffCode')
    .leftJoin('viewChoices', (join) =>
      join.onRef('viewChoices.viewId', '=', 'views.viewId').on('viewChoices.username', '=', username),
    )
    .select(['views.viewId', 'views.username', 'views.screen', 'views.name', 'views.link', 'views.isShared'])
    .select((is) => [
      'employees.fullname as ownerName',
      is.fn.coalesce('viewChoices.isPinned', sql<boolean>`false`).as('isPinned'),
      is.fn.coalesce('viewChoices.isDefault', sql<boolean>`false`).as('isDefault'),
    ])

/** Views as one person sees them. */
export const viewStore = (db: Database, username: string) => ({
  /** The person's own and those that are shared, by name in Thai order. */
  list: (): Promise<StoredView[]> =>
    viewsFor(db, username)
      .where('views.removedAt', 'is', null)
      .where((is) => is.or([is('views.username', '=', username), is('views.isShared', '=', true)]))
      .orderBy(sql`views.name collate "th-x-icu"`)
      .orderBy('views.viewId')
      .execute(),

  /** Any view, removed and private ones of others too: for rights and for what comes back. */
  find: (viewId: string): Promise<StoredView | undefined> =>
    viewsFor(db, username).where('views.viewId', '=', viewId).executeTakeFirst(),

  /** Lets one write of this person's views wait for the other, so that the count holds. */
  async lock(): Promise<void> {
    await db
      .selectFrom('accounts')
      .select('username')
      .where('username', '=', username)
      .forNoKeyUpdate()
      .execute()
  },

  /** How many views of the person there are besides this one. */
  async countOthers(viewId: string): Promise<number> {
    const { count } = await db
      .selectFrom('views')
      .select(sql<number>`count(*)::integer`.as('count'))
      .where('username', '=', username)
      .where('removedAt', 'is', null)
      .where('viewId', '<>', viewId)
      .executeTakeFirstOrThrow()
    return count
  },

  /** Creates a view of the person, or changes one whosoever it is; a removed one comes back. */
  async put(viewId: string, { name, screen, link, isShared }: ViewContent): Promise<void> {
    const change = { name, nameKey: nameKey(name), screen, link, isShared, removedAt: null }
    await db
      .insertInto('views')
      .values({ viewId, username, ...change })
      .onConflict((conflict) =>
        conflict.column('viewId').doUpdateSet({ ...change, dateModified: sql`now()` }),
      )
      .execute()
  },

  /** Sets the person's own pin and default. The default before is one no more. */
  async choose(viewId: string, screen: ViewScreen, choice: ViewChoice): Promise<void> {
    if (choice.isDefault) {
      await db
        .updateTable('viewChoices')
        .set({ isDefault: false })
        .where('username', '=', username)
        .where('screen', '=', screen)
        .where('viewId', '<>', viewId)
        .where('isDefault', '=', true)
        .execute()
    }
    await db
      .insertInto('viewChoices')
      .values({ username, viewId, screen, ...choice })
      .onConflict((conflict) => conflict.columns(['username', 'viewId']).doUpdateSet({ screen, ...choice }))
      .execute()
  },

  /** Takes a view away, and for good those that were taken away more than a day ago. */
  async remove(viewId: string, now: Date): Promise<boolean> {
    const dayAgo = new Date(now.getTime() - 24 * 3_600_000)
    await db.deleteFrom('views').where('removedAt', '<', dayAgo).execute()
    const { numUpdatedRows } = await db
      .updateTable('views')
      .set({ removedAt: now })
      .where('viewId', '=', viewId)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },
})
