import type { Database } from '#server/database/tables.ts'

/** What a bearer token and a subscription key amount to: both must be of one partner in use. */
export type Standing = { key: boolean; clientId: string | undefined }

export type NewPartner = { clientId: string; name: string; secretHash: Buffer; keyHash: Buffer }

/** Credentials of integrations and the tokens given out for them, all by hash. */
export const partnerStore = (db: Database) => ({
  async standing(keyHash: Buffer, tokenHash: Buffer, now: Date): Promise<Standing> {
    const rows = await db
      .selectFrom('partners')
      .leftJoin('partnerTokens', (join) =>
        join
          .onRef('partnerTokens.clientId', '=', 'partners.clientId')
          .on('partnerTokens.tokenHash', '=', tokenHash)
          .on('partnerTokens.dateEnds', '>', now),
      )
      .select(['partners.clientId', 'partnerTokens.tokenHash'])
      .where('partners.keyHash', '=', keyHash)
      .where('partners.isActive', '=', true)
      .execute()
    return { key: rows.length > 0, clientId: rows.find((row) => row.tokenHash !== null)?.clientId }
  },

  /** One that is in use. */
  find: (clientId: string) =>
    db
      .selectFrom('partners')
      .selectAll()
      .where('clientId', '=', clientId)
      .where('isActive', '=', true)
      .executeTakeFirst(),

  list: () =>
    db
      .selectFrom('partners')
      .select(['clientId', 'name', 'isActive', 'dateCreated', 'dateLastUsed'])
      .orderBy('dateCreated')
      .orderBy('clientId')
      .execute(),

  insert: (partner: NewPartner, now: Date) =>
    db
      .insertInto('partners')
      .values({ ...partner, dateCreated: now })
      .returning(['clientId', 'name', 'isActive', 'dateCreated', 'dateLastUsed'])
      .executeTakeFirstOrThrow(),

  /** Makes or changes the partner of that id. A new secret or key ends the tokens given out before. */
  async save(partner: NewPartner): Promise<void> {
    const { clientId, name, secretHash, keyHash } = partner
    await db
      .insertInto('partners')
      .values(partner)
      .onConflict((conflict) =>
        conflict.column('clientId').doUpdateSet({ name, secretHash, keyHash, isActive: true }),
      )
      .execute()
    await db.deleteFrom('partnerTokens').where('clientId', '=', clientId).execute()
  },

  async remove(clientId: string): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('partners')
      .where('clientId', '=', clientId)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },

  async giveToken(clientId: string, tokenHash: Buffer, dateEnds: Date, now: Date): Promise<void> {
    await db.insertInto('partnerTokens').values({ clientId, tokenHash, dateEnds }).execute()
    await db.updateTable('partners').set({ dateLastUsed: now }).where('clientId', '=', clientId).execute()
  },

  async removeEndedTokens(now: Date): Promise<void> {
    await db.deleteFrom('partnerTokens').where('dateEnds', '<=', now).execute()
  },

  async isEmpty(): Promise<boolean> {
    return (await db.selectFrom('partners').select('clientId').limit(1).executeTakeFirst()) === undefined
  },
})
