import type { ColumnType } from 'kysely'

import type { RecordKind } from '#contract/sala/changes.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import type { Choices } from '#rules/merge/choices.ts'

type Big = ColumnType<string, string | number, string | number>
type Json<T> = ColumnType<T, string, string>
type Moment = ColumnType<Date, Date | undefined, Date>

/** The tables of duplicates and merges. */
export type DuplicateTables = {
  duplicateKeys: {
    customerId: Big
    kind: 'taxId' | 'phone' | 'email' | 'name' | 'bones'
    key: string
    hash: ColumnType<string, never, never>
  }
  notDuplicates: { firstId: Big; secondId: Big; saidBy: string | null; dateSaid: Moment }
  merges: {
    mergeId: ColumnType<string, never, never>
    survivorId: Big
    loserId: Big
    choices: Json<Choices>
    survivorBefore: Json<CustomerRecord>
    survivorAfter: Json<CustomerRecord>
    loserBefore: Json<CustomerRecord>
    /** Ids of the rows that changed hands. */
    moved: Json<Record<Exclude<RecordKind, 'customer'>, number[]>>
    survivorChange: ColumnType<string | null, string | number | null, never>
    loserChange: Big
    dateMerged: Moment
    mergedBy: string | null
    mergedByName: string
    dateSplit: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
}
