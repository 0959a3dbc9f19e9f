import { z } from 'zod'

import { key } from './key.ts'

/**
 * A file of a record, 15 fields. `type` 1 activity, 2 expense, 3 customer (documented), 4 sales order,
 * 5 contract (ours). `fileSize` bytes; `refId` the numeric id of the record. `isActive` is text in the
 * documented schema and a boolean elsewhere: we write a boolean.
 */
export const Attachment = z.object({
  attachmentId: key(z.int()),
  refId: z.int(),
  type: z.int(),
  filename: z.string(),
  extension: z.string(),
  fileSize: z.int(),
  isActive: z.boolean(),
  createdByUserId: z.string().nullable(),
  dateCreated: z.string(),
  resourceUrl: z.string().nullable(),
  companyId: z.int(),
  isProcessed: z.boolean(),
  url: z.string(),
  urlResponseUpload: z.string().nullable(),
  thumbnail: z.string().nullable(),
})
export type Attachment = z.output<typeof Attachment>

/** What a request says of a file; `extension` without its dot. */
export const AttachmentWrite = z.object({
  filename: z.string().min(1).max(255),
  extension: z.string().max(20),
  fileSize: z.int().min(0).max(1_000_000_000_000),
  url: z.string().min(1).max(2000),
})
