import type { CustomerFile } from '#contract/customer/files.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { Database } from '#server/database/tables.ts'
import { keepRowChange, rowOf } from '#server/store/changes/hanging.ts'
import type { Author } from '#server/store/changes.ts'

export type NewAttachment = {
  filename: string
  extension: string
  fileSize: number
  url: string
  fileId: string | null
}

const kind = 'customerFile'

/** Attachment type 3: of a customer. */
const OF_CUSTOMER = 3
const THE_COMPANY = 1

const rowsOf = (db: Database, customerId: string) =>
  db
    .selectFrom('customerFiles')
    .leftJoin('employees', 'employees.staffCode', 'customerFiles.createdBy')
    .select([
      'attachmentId',
      'customerId',
      'fileCategoryId',
      'filename',
      'extension',
      'fileSize',
      'url',
      'customerFiles.dateCreated',
      'employees.userId',
    ])
    .where('customerId', '=', customerId)

type Read = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>

/** The bytes lie where `url` says and need no work; there are no thumbnails. */
const toFile = ({ customerId, userId, fileSize, dateCreated, ...file }: Read): CustomerFile => ({
  ...file,
  refId: Number(customerId),
  type: OF_CUSTOMER,
  fileSize: Number(fileSize),
  isActive: true,
  createdByUserId: userId,
  dateCreated: toWireDateTime(dateCreated),
  resourceUrl: null,
  companyId: THE_COMPANY,
  isProcessed: true,
  urlResponseUpload: null,
  thumbnail: null,
})

/** Files of a customer, the newest first. */
export async function filesOf(db: Database, customerId: string): Promise<CustomerFile[]> {
  const rows = await rowsOf(db, customerId)
    .orderBy('customerFiles.dateCreated', 'desc')
    .orderBy('attachmentId', 'desc')
    .execute()
  return rows.map(toFile)
}

/** Adds files; the same url in the same category is there once. Answers all of these, also those that were there. */
export async function attach(
  tx: Database,
  customerId: string,
  fileCategoryId: number,
  attachments: readonly NewAttachment[],
  by: Author,
): Promise<CustomerFile[]> {
  for (const attachment of attachments) {
    const added = await tx
      .insertInto('customerFiles')
      .values({ ...attachment, customerId, fileCategoryId, createdBy: by.code })
      .onConflict((conflict) => conflict.constraint('customer_files_once').doNothing())
      .returning('attachmentId')
      .executeTakeFirst()
    if (added) await keepRowChange(tx, { kind, id: added.attachmentId, before: undefined, by })
  }
  const urls = attachments.map(({ url }) => url)
  const rows = await rowsOf(tx, customerId)
    .where('fileCategoryId', '=', fileCategoryId)
    .where('url', 'in', urls)
    .orderBy('attachmentId')
    .execute()
  return rows.map(toFile)
}

/** Takes a file off a customer; false when it does not hang there. */
export async function detach(
  tx: Database,
  customerId: string,
  attachmentId: number,
  by: Author,
): Promise<boolean> {
  const before = await rowOf(tx, kind, attachmentId)
  const { numDeletedRows } = await tx
    .deleteFrom('customerFiles')
    .where('customerId', '=', customerId)
    .where('attachmentId', '=', attachmentId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await keepRowChange(tx, { kind, id: attachmentId, before, by })
  return true
}
