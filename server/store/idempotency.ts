import type { Database } from '#server/database/tables.ts'

/** What was answered to a request, to be answered again. */
export type StoredAnswer = { status: number; headers: Record<string, string>; body: string | null }

/** A key as one caller uses it; `hash` tells whether a later request is the same one. */
export type IdempotencyKey = { caller: string; key: string; hash: Buffer }

export type Claim = { kind: 'first' } | { kind: 'other' } | { kind: 'again'; answer: StoredAnswer }

const KEPT = 14 * 24 * 60 * 60 * 1000

/** Keys of writes, each in the transaction of its write: an undone write leaves no key. */
export const idempotencyStore = (tx: Database) => ({
  /** Claims a key. Waits while another transaction holds it, and then knows how that ended. */
  async claim({ caller, key, hash }: IdempotencyKey, now: Date): Promise<Claim> {
    const claimed = await tx
      .insertInto('idempotencyKeys')
      .values({ caller, key, requestHash: hash, dateCreated: now })
      .onConflict((conflict) => conflict.columns(['caller', 'key']).doNothing())
      .returning('key')
      .executeTakeFirst()
    if (claimed) return { kind: 'first' }
    const { requestHash, status, headers, body } = await tx
      .selectFrom('idempotencyKeys')
      .select(['requestHash', 'status', 'headers', 'body'])
      .where('caller', '=', caller)
      .where('key', '=', key)
      .executeTakeFirstOrThrow()
    if (!requestHash.equals(hash)) return { kind: 'other' }
    return { kind: 'again', answer: { status: status ?? 200, headers: headers ?? {}, body } }
  },

  async keep({ caller, key }: IdempotencyKey, { status, headers, body }: StoredAnswer): Promise<void> {
    await tx
      .updateTable('idempotencyKeys')
      .set({ status, headers: JSON.stringify(headers), body })
      .where('caller', '=', caller)
      .where('key', '=', key)
      .execute()
  },

  async removeOld(now: Date): Promise<void> {
    await tx
      .deleteFrom('idempotencyKeys')
      .where('dateCreated', '<', new Date(now.getTime() - KEPT))
      .execute()
  },
})
