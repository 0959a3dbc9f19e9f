import type { Database } from '#server/database/tables.ts'

type Pair = { firstId: string; secondId: string }

/** In the order in which the database keeps a pair. */
export const asPair = (a: string, b: string): Pair =>
  BigInt(a) < BigInt(b) ? { firstId: a, secondId: b } : { firstId: b, secondId: a }

/** Remembers that two customers are two. */
export const sayApart = async (tx: Database, pair: Pair, by: string | null): Promise<void> => {
  await tx
    .insertInto('notDuplicates')
    .values({ ...pair, saidBy: by })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const forgetApart = async (tx: Database, { firstId, secondId }: Pair): Promise<void> => {
  await tx
    .deleteFrom('notDuplicates')
    .where('firstId', '=', firstId)
    .where('secondId', '=', secondId)
    .execute()
}

export async function isApart(db: Database, { firstId, secondId }: Pair): Promise<boolean> {
  const found = await db
    .selectFrom('notDuplicates')
    .select('firstId')
    .where('firstId', '=', firstId)
    .where('secondId', '=', secondId)
    .executeTakeFirst()
  return found !== undefined
}
