import { z } from 'zod'

import { CustomerState } from '#contract/customer/fields.ts'
import { endpoint } from '#contract/endpoint.ts'
import { FieldError } from '#contract/envelope.ts'
import { key } from '#contract/key.ts'

export const MOST_IMPORT_ROWS = 100_000
/** Rows of one batch, which is one transaction. */
export const MOST_BATCH_ROWS = 500

export const ImportResult = z.enum(['new', 'changed', 'unchanged', 'refused'])
export type ImportResult = z.output<typeof ImportResult>

/**
 * One row of the file. `customer` is a body of `upsertCustomer`: checked row by row, so that one that does not fit is
 * refused alone. Absent fields stay; contacts, addresses and custom fields are laid over those that there are, by
 * name. `sameAs`: an earlier row of the file names the same customer; `unread`: fields whose cell could not be read.
 */
export const ImportRow = z.object({
  row: z.int().min(1).max(MOST_IMPORT_ROWS),
  customer: z.unknown(),
  sameAs: z.int().min(1).nullish(),
  unread: z.array(z.string().max(200)).max(500).nullish(),
})
export type ImportRow = z.input<typeof ImportRow>

/** What became of a row. `fields`: what changed, by names on the wire. */
export const ImportedRow = z.object({
  row: key(z.int()),
  result: key(ImportResult),
  customerCode: z.string().nullable(),
  fields: z.array(z.string()),
  errors: z.array(FieldError),
})
export type ImportedRow = z.output<typeof ImportedRow>

const ImportCounts = z.object({
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
})

/** A customer that stays as it is when its import is undone, and why. */
const Left = z.object({
  row: z.int(),
  customerCode: z.string(),
  customerName: z.string(),
  reason: z.string(),
})

/**
 * An import as the host knows it. `batches`: numbers of those that are in, `total` rows of the file. `refused` holds
 * the first 500. `undo`: how many rows went back, how many wait for it, and the first 500 that stayed.
 */
export const ImportState = z.object({
  importId: key(z.string()),
  filename: z.string(),
  fileHash: z.string(),
  total: z.int(),
  by: z.string().nullable(),
  byName: z.string(),
  dateCreated: z.string(),
  dateModified: z.string(),
  batches: z.array(z.int()),
  counts: ImportCounts,
  isDone: z.boolean(),
  isUndone: z.boolean(),
  refused: z.array(ImportedRow),
  undo: z.object({ done: z.int(), waiting: z.int(), left: z.array(Left) }),
})
export type ImportState = z.output<typeof ImportState>

const importId = z.object({ importId: z.string().regex(/^[\w-]{8,64}$/) })

export const importRows = endpoint({
  id: 'importRows',
  group: 'Sala',
  title: 'Import a batch of customers',
  doc: 'Writes one batch of rows as customers, each by the rules of upsertCustomer: found by code, else by name, else (`matchTaxId`) by tax id and branch; one that is refused does not stop the others. A batch is one transaction and is known by its number: sent again it answers what it did, another content under its number is a 409. `newState`: of new customers without one, else lead. With `isDryRun` nothing is written or kept.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/imports/{importId}',
  envelope: 'bare',
  params: importId,
  body: z.object({
    filename: z.string().max(300),
    fileHash: z.string().max(100),
    total: z.int().min(1).max(MOST_IMPORT_ROWS),
    batch: z.int().min(1).max(MOST_IMPORT_ROWS),
    isDryRun: z.boolean(),
    matchTaxId: z.boolean().optional(),
    newState: CustomerState.optional(),
    rows: z.array(ImportRow).min(1).max(MOST_BATCH_ROWS),
  }),
  bodyLimit: 8 * 1024 * 1024,
  reply: z.array(ImportedRow),
})

export const importState = endpoint({
  id: 'importState',
  group: 'Sala',
  title: 'Get the state of an import',
  doc: 'What of an import is in, what was refused and what was undone. For who began it, managers and admins; of others it is a 404. None of an import that only ran dry.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/imports/{importId}',
  envelope: 'bare',
  params: importId,
  reply: ImportState,
})

export const listImports = endpoint({
  id: 'listImports',
  group: 'Sala',
  title: 'List imports',
  doc: 'The last 20 imports that the caller may see, newest first, without refused rows: the own ones, those of everybody for managers and admins.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/imports',
  envelope: 'bare',
  reply: z.array(ImportState),
})

export const undoImport = endpoint({
  id: 'undoImport',
  group: 'Sala',
  title: 'Undo an import',
  doc: 'Takes back up to 200 rows of an import, the last ones first; call again until `undo.waiting` is 0. Each goes back by the rules of undo: customers that were changed since stay as they are and are named in `undo.left`. From the first call on the import takes no further rows.',
  provenance: 'ours',
  method: 'DELETE',
  path: '/sala/v1/imports/{importId}',
  envelope: 'bare',
  params: importId,
  reply: ImportState,
})
