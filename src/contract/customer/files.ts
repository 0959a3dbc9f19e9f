import { z } from 'zod'

import { Attachment, AttachmentWrite } from '#contract/attachment.ts'
import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** A file of a customer. `fileCategoryId` is ours. */
export const CustomerFile = Attachment.extend({ fileCategoryId: z.int().nullable() })
export type CustomerFile = z.output<typeof CustomerFile>

export const getCustomerFileCategories = endpoint({
  id: 'getCustomerFileCategories',
  group: 'Customer',
  title: 'Get file categories',
  doc: 'Kinds of files of customers, by sequence. Path and answer are ours.',
  provenance: 'ours',
  method: 'GET',
  path: '/v1/customers/file-categories',
  envelope: 'A',
  reply: z.array(
    z.object({
      fileCategoryId: key(z.int()),
      fileCategoryName: z.string(),
      sequence: z.int(),
      isActive: z.boolean(),
    }),
  ),
  list: true,
})

export const attachCustomerFiles = endpoint({
  id: 'attachCustomerFiles',
  group: 'Customer',
  title: 'Attach files category',
  doc: 'Adds files to a customer under a category. `url` is https, or the relative address that uploadFile answered. The same url in the same category is not added twice. Path, body and answer are ours.',
  provenance: 'ours',
  method: 'POST',
  path: '/v1/customers/file-categories',
  envelope: 'A',
  body: z.object({
    customerCode: z.string().max(200),
    fileCategoryId: z.int(),
    attachments: z.array(AttachmentWrite).min(1).max(20),
  }),
  reply: z.array(CustomerFile),
})

const customerCode = z.object({ customerCode: z.string().min(1).max(200) })

export const listCustomerFiles = endpoint({
  id: 'listCustomerFiles',
  group: 'Sala',
  title: 'List files of a customer',
  doc: 'Files of one customer with their category, newest first. Ours: the service has no operation that reads them.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/customers/{customerCode}/files',
  envelope: 'bare',
  params: customerCode,
  reply: z.array(CustomerFile),
  list: true,
})

export const removeCustomerFile = endpoint({
  id: 'removeCustomerFile',
  group: 'Sala',
  title: 'Remove a file of a customer',
  doc: 'Takes one file off a customer; a second removal is a 404. Ours.',
  provenance: 'ours',
  method: 'DELETE',
  path: '/sala/v1/customers/{customerCode}/files/{attachmentId}',
  envelope: 'bare',
  params: customerCode.extend({ attachmentId: z.string().regex(/^\d{1,9}$/) }),
  reply: z.object({ removed: z.literal(true) }),
})
