import type { CustomerRecord } from '#rules/customer-record.ts'
import type { Choices } from '#rules/merge/choices.ts'
import { splitRecord } from '#rules/merge/split.ts'
import type { Database } from '#server/database/tables.ts'
import { keepChange, type Author } from '#server/store/changes.ts'
import { customerReader, type Versioned } from '#server/store/customers/read.ts'
import { recordOf, snapshotOf, storeRecord } from '#server/store/customers/write.ts'

import { closeMerge, keepMerge, type openMergeOf } from './merges.ts'
import { moveHanging, type Moved } from './move.ts'

/** Ids of the changes that a write takes back, of either customer. */
export type Undoes = { survivor?: number; loser?: number }

type By = { author: Author; undoes?: Undoes | undefined }

const CLOSED = 2

/** What is left of a customer that went into another, for those who read nothing but the record. Both languages: it is data. */
const closed = (loser: CustomerRecord, code: string): CustomerRecord => ({
  ...loser,
  customerStatus: CLOSED,
  customerNote: [`รวมเข้ากับ ${code} / merged into ${code}`, loser.customerNote]
    .filter((text) => text !== null)
    .join('\n'),
})

type Kept = {
  action: 'merge' | 'split'
  customer: Versioned
  version: string
  before: object
  after: object
  undoes: number | undefined
}

const keep = (tx: Database, { action, customer, version, before, after, undoes }: Kept, by: Author) =>
  keepChange(tx, {
    action,
    kind: 'customer',
    key: customer.customer.customerCode,
    customerId: customer.customer.customerId,
    version,
    before: { ...before },
    after: { ...after },
    by,
    undoes,
  })

async function mustRead(tx: Database, customerId: string): Promise<Versioned> {
  const found = await customerReader(tx).anyById(customerId)
  if (found === undefined) throw new Error(`no customer ${customerId}`)
  return found
}

type Merging = { survivor: Versioned; loser: Versioned; next: CustomerRecord; choices: Choices }

/** Fills the survivor, closes the other and hangs on the survivor what hung there. Both are held by the caller. */
export async function applyMerge(
  tx: Database,
  { survivor, loser, next, choices }: Merging,
  { author, undoes = {} }: By,
): Promise<Moved> {
  const [kept, gone] = [survivor.customer, loser.customer]
  const [survivorBefore, loserBefore] = [recordOf(kept), recordOf(gone)]
  const loserAfter = closed(loserBefore, kept.customerCode)
  // the other first: the survivor may take its name
  const goneVersion = await storeRecord(tx, gone, loserAfter, author, { mergedInto: kept.customerId })
  const keptVersion = await storeRecord(tx, kept, next, author)
  const moved = await moveHanging(tx, gone.customerId, kept.customerId)
  const survivorAfter = recordOf((await mustRead(tx, kept.customerId)).customer)
  const loserChange = await keep(
    tx,
    {
      action: 'merge',
      customer: loser,
      version: goneVersion,
      before: { ...snapshotOf(loserBefore), mergedInto: null },
      after: { ...snapshotOf(loserAfter), mergedInto: kept.customerCode },
      undoes: undoes.loser,
    },
    author,
  )
  const survivorChange = await keep(
    tx,
    {
      action: 'merge',
      customer: survivor,
      version: keptVersion,
      before: { ...snapshotOf(survivorBefore), mergedFrom: null },
      after: { ...snapshotOf(survivorAfter), mergedFrom: gone.customerCode },
      undoes: undoes.survivor,
    },
    author,
  )
  const ids = { survivorId: kept.customerId, loserId: gone.customerId }
  const records = { survivorBefore, survivorAfter, loserBefore }
  await keepMerge(tx, { ...ids, ...records, choices, moved, survivorChange, loserChange }, author)
  return moved
}

type Open = NonNullable<Awaited<ReturnType<typeof openMergeOf>>>

/** What a split would leave of the survivor, and the fields in which it keeps what was changed since. */
export const splitOf = (merge: Open, survivor: Versioned): { record: CustomerRecord; kept: string[] } =>
  splitRecord({
    before: merge.survivorBefore,
    merged: merge.survivorAfter,
    now: recordOf(survivor.customer),
  })

type Splitting = { merge: Open; survivor: Versioned; loser: Versioned; next: CustomerRecord }

/** Takes a merge back. Both are held by the caller, who asked the rules. */
export async function applySplit(
  tx: Database,
  { merge, survivor, loser, next }: Splitting,
  { author, undoes = {} }: By,
): Promise<void> {
  const [kept, gone] = [survivor.customer, loser.customer]
  const [survivorNow, loserNow] = [recordOf(kept), recordOf(gone)]
  const keptVersion = await storeRecord(tx, kept, next, author)
  const goneVersion = await storeRecord(tx, gone, merge.loserBefore, author, { mergedInto: null })
  await moveHanging(tx, kept.customerId, gone.customerId, merge.moved)
  await keep(
    tx,
    {
      action: 'split',
      customer: loser,
      version: goneVersion,
      before: { ...snapshotOf(loserNow), mergedInto: kept.customerCode },
      after: { ...snapshotOf(merge.loserBefore), mergedInto: null },
      undoes: undoes.loser,
    },
    author,
  )
  await keep(
    tx,
    {
      action: 'split',
      customer: survivor,
      version: keptVersion,
      before: { ...snapshotOf(survivorNow), mergedFrom: gone.customerCode },
      after: { ...snapshotOf(next), mergedFrom: null },
      undoes: undoes.survivor,
    },
    author,
  )
  await closeMerge(tx, merge.mergeId)
}
