import type { ColumnType, Generated } from 'kysely'

/** A bigint: text when read, as it may not fit a JavaScript number. */
type Big = ColumnType<string, string | number, string | number>
type Moment = ColumnType<Date, Date | string | undefined, Date | string>

export type FilesTable = {
  fileId: string
  sha256: string
  filename: string
  extension: string
  contentType: string
  fileSize: Big
  uploadedBy: string
  dateCreated: Moment
}

export type CustomerFilesTable = {
  attachmentId: Generated<number>
  customerId: Big
  fileCategoryId: number
  filename: string
  extension: string
  fileSize: Big
  url: string
  fileId: string | null
  createdBy: string | null
  dateCreated: Moment
}
