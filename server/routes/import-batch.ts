import { codeKey } from '#lib/fold.ts'
import type { CustomerRecord } from '#rules/customer-record.ts'
import type { FieldFault } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import type { RequestContext } from '#server/implement.ts'
import { differences } from '#server/store/changes.ts'
import { customerReader } from '#server/store/customers/read.ts'
import { namesIn, spellAs, unknownFields, type Known } from '#server/store/customers/spell.ts'
import {
  addCustomer,
  changeCustomer,
  recordOf,
  reviveCustomer,
  snapshotOf,
} from '#server/store/customers/write.ts'
import { spellStaffCodes } from '#server/store/employees/hierarchy.ts'
import { rowsByCustomer, type DoneRow } from '#server/store/imports/batches.ts'
import { holdersOf } from '#server/store/imports/holders.ts'
import { addTextFields, customFieldsByKey } from '#server/store/lookups/custom-fields.ts'
import { readSpelling, spellLookups } from '#server/store/lookups/spell-lookups.ts'

import { judgeRow, type BatchKnown, type Judged } from './import-judge.ts'
import { Matcher, soughtIn, type Batch } from './import-match.ts'

/** Texts under these names anywhere in the rows, to ask for them all at once. */
function textsIn(batch: Batch, names: readonly string[]): string[] {
  return batch.rows.flatMap(({ customer }) =>
    typeof customer !== 'object' || customer === null
      ? []
      : names.flatMap((name) =>
          [Reflect.get(customer, name)].flat().filter((value) => typeof value === 'string'),
        ),
  )
}

const fieldNamesIn = (batch: Batch): string[] =>
  batch.rows.flatMap(({ customer }) => {
    const fields: unknown = typeof customer === 'object' && customer && Reflect.get(customer, 'customFields')
    if (!Array.isArray(fields)) return []
    return fields.flatMap((field: { customFieldName?: unknown } | null) =>
      typeof field?.customFieldName === 'string' ? field.customFieldName : [],
    )
  })

/** Everything that the rows of a batch name, read at once: a batch costs a few queries, not a few a row. */
async function knownOf(batch: Batch, importId: string, { db }: RequestContext): Promise<BatchKnown> {
  const holders = await holdersOf(db, soughtIn(batch), !batch.isDryRun)
  const ids = holders.map(({ customerId }) => customerId)
  const earlier = batch.isDryRun ? new Map<string, number>() : await rowsByCustomer(db, importId, ids)
  const stored = await customerReader(db).byIds(ids)
  const owners = stored.flatMap(({ customer }) => customer.owners)
  const storedFields = stored.flatMap(({ customer }) =>
    customer.customFields.map(({ customFieldName }) => customFieldName),
  )
  return {
    matcher: new Matcher(holders, earlier),
    byId: new Map(stored.map((one) => [one.customer.customerId, one])),
    staffCodes: await spellStaffCodes(
      db,
      [...owners, ...textsIn(batch, ['owners', 'primaryOwner'])].filter(isStaffCode),
    ),
    fields: await customFieldsByKey(db, [...storedFields, ...fieldNamesIn(batch)]),
  }
}

const isStaffCode = (text: string): boolean => codeKey(text) !== '' && !text.includes('\0')

type Accepted = Judged & { record: CustomerRecord }
const isAccepted = (judged: Judged): judged is Accepted => judged.result !== 'refused'

/** Records as they are kept: names in their first spelling. Without `make` nothing is made that is named first. */
async function spelled(rows: readonly Accepted[], known: Known, make: boolean, { db }: RequestContext) {
  const named = rows.flatMap(({ record }) => namesIn(record))
  const names = await (make ? spellLookups(db, named) : readSpelling(db, named))
  if (make) await addTextFields(db, [...new Set(rows.flatMap(({ record }) => unknownFields(record, known)))])
  return rows.map((row) => ({ ...row, record: spellAs(row.record, known, names) }))
}

const fieldsOf = ({ stored, record }: Accepted): string[] =>
  stored ? Object.keys(differences(snapshotOf(recordOf(stored.customer)), snapshotOf(record))) : []

const taken: FieldFault = { field: 'customerCode', key: 'customerCodeTaken' }

async function writeRow(row: Accepted, { db, caller, clock }: RequestContext): Promise<DoneRow> {
  const { stored, voided, record, result } = row
  const by = { author: signatureOf(caller), now: clock.now() }
  const done = { row: row.row, result, fields: fieldsOf(row), faults: [] }
  if (stored) {
    if (done.fields.length > 0) await changeCustomer(db, stored.customer, record, by.author)
    const { customerId } = stored.customer
    return { ...done, customerId, result: done.fields.length > 0 ? 'changed' : 'unchanged' }
  }
  const customerId = voided
    ? await reviveCustomer(db, voided.customer, record, by)
    : await addCustomer(db, row.code, record, by)
  return customerId === undefined
    ? { ...done, customerId: null, result: 'refused', faults: [taken] }
    : { ...done, customerId }
}

/** Changes first: a number is taken as late as can be, as others wait for it until the transaction ends. */
const newLast = (a: Accepted, b: Accepted): number =>
  Number(a.stored === undefined) - Number(b.stored === undefined) || a.row - b.row

const refusedRow = ({ row, faults }: Judged): DoneRow => ({
  row,
  result: 'refused',
  customerId: null,
  fields: [],
  faults,
})

/** Judges the rows of a batch and, unless it runs dry, writes those that hold. In the order of the rows. */
export async function runBatch(
  batch: Batch,
  importId: string,
  request: RequestContext,
): Promise<(DoneRow & { customerCode: string | null })[]> {
  const known = await knownOf(batch, importId, request)
  const judged: Judged[] = []
  for (const row of batch.rows) judged.push(await judgeRow(row, batch, known, request))
  const rows = await spelled(judged.filter(isAccepted), known, !batch.isDryRun, request)
  const done = judged.filter((row) => !isAccepted(row)).map(refusedRow)
  for (const row of rows.toSorted(newLast))
    done.push(batch.isDryRun ? dry(row) : await writeRow(row, request))
  const codes = new Map(judged.map(({ row, stored }) => [row, stored?.customer.customerCode ?? null]))
  return done
    .toSorted((a, b) => a.row - b.row)
    .map((row) => ({ ...row, customerCode: codes.get(row.row) ?? null }))
}

function dry(row: Accepted): DoneRow {
  const fields = fieldsOf(row)
  const result = row.stored === undefined ? 'new' : fields.length > 0 ? 'changed' : 'unchanged'
  return { row: row.row, result, fields, faults: [], customerId: row.stored?.customer.customerId ?? null }
}
