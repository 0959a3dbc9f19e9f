import { sql } from 'kysely'

import type { Database, Tables } from '#server/database/tables.ts'

/** Where an upload is found, relative to the host; records carry this text. */
export const fileUrl = (fileId: string): string => `/sala/v1/files/${fileId}`

/** The id in an address of an upload of this host, in any case of the path's letters; undefined for any other address. */
export const fileIdOf = (url: string): string | undefined =>
  /^\/sala\/v1\/files\/([A-Za-z0-9_-]{10,64})$/i.exec(url)?.[1]

const SWEEPING = 7_252_015

/** Uploads and attachments go on side by side; the sweep is alone, or it would take away what is just being attached. */
export async function lockFiles(tx: Database, how: 'beside others' | 'alone'): Promise<void> {
  await (
    how === 'alone'
      ? sql`select pg_advisory_xact_lock(${SWEEPING})`
      : sql`select pg_advisory_xact_lock_shared(${SWEEPING})`
  ).execute(tx)
}

type Upload = Pick<
  Tables['files'],
  'fileId' | 'sha256' | 'filename' | 'extension' | 'contentType' | 'uploadedBy'
> & { fileSize: number }

export const addUpload = async (tx: Database, upload: Upload): Promise<void> => {
  await tx.insertInto('files').values(upload).execute()
}

/** An upload, with the owners of each customer that it hangs on. */
export async function uploadById(db: Database, fileId: string) {
  const upload = await db.selectFrom('files').selectAll().where('fileId', '=', fileId).executeTakeFirst()
  if (upload === undefined) return undefined
  const records = await db
    .selectFrom('customerFiles')
    .innerJoin('customers', 'customers.customerId', 'customerFiles.customerId')
    .select('customers.owners')
    .where('customerFiles.fileId', '=', fileId)
    .where('customers.voidedAt', 'is', null)
    .execute()
  return { ...upload, records }
}

const isAttached = sql<boolean>`exists (select from customer_files where customer_files.file_id = files.file_id)`

/** Forgets uploads from before a moment that hang on no record. */
export const removeUnattached = async (tx: Database, before: Date): Promise<void> => {
  await tx
    .deleteFrom('files')
    .where('dateCreated', '<', before)
    .where(sql<boolean>`not ${isAttached}`)
    .execute()
}

/** Which of these hashes some upload has. */
export async function hashesInUse(db: Database, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from files where sha256 = any(${[...hashes]})`.execute(db)
  return new Set(rows.map(({ sha256 }) => sha256))
}
