import {
  attachCustomerFiles,
  getCustomerFileCategories,
  listCustomerFiles,
  removeCustomerFile,
} from '#contract/customer/files.ts'
import type { ParsedOf } from '#contract/endpoint.ts'
import { checkAttachments } from '#rules/file.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { mayReadUpload } from '#server/identity/may-read-upload.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { attach, detach, filesOf, type NewAttachment } from '#server/store/customer-files.ts'
import { ownedByCode } from '#server/store/customers/owned.ts'
import { fileIdOf, fileUrl, lockFiles, uploadById } from '#server/store/files.ts'
import { isLookup, lookupsOf } from '#server/store/lookups/read-lookups.ts'

import { customerOf, ownCustomerOf } from './of-customer.ts'

type Body = ParsedOf<typeof attachCustomerFiles>['body']
type Sent = Body['attachments'][number]

/**
 * What to hang on a customer: an address elsewhere as it was sent; of an upload of this host that the caller may read
 * what the host knows of it. undefined: somebody else's upload, or none.
 */
async function attachmentOf(sent: Sent, { db, caller }: RequestContext): Promise<NewAttachment | undefined> {
  const fileId = fileIdOf(sent.url)
  if (fileId === undefined) return { ...sent, fileId: null }
  const upload = await uploadById(db, fileId)
  if (upload === undefined || !mayReadUpload(caller, upload)) return undefined
  const { extension, fileSize } = upload
  return { filename: sent.filename, extension, fileSize: Number(fileSize), url: fileUrl(fileId), fileId }
}

async function attachmentsOf({ attachments }: Body, request: RequestContext) {
  const found = await Promise.all(attachments.map((sent) => attachmentOf(sent, request)))
  const faults = found.flatMap((one, i): FieldFault[] =>
    one === undefined ? [{ field: `attachments[${i}].url`, key: 'fileUrl' }] : [],
  )
  return { attachments: found.filter((one) => one !== undefined), faults }
}

export const customerFileRoutes = {
  getCustomerFileCategories: implement(getCustomerFileCategories, async (_input, { db, setTotal }) => {
    const categories = await lookupsOf(db, 'fileCategory')
    setTotal(categories.length)
    return categories.map(({ lookupId, name, sequence, isActive }) => ({
      fileCategoryId: lookupId,
      fileCategoryName: name,
      sequence,
      isActive,
    }))
  }),

  attachCustomerFiles: implement(attachCustomerFiles, async ({ body }, request) => {
    const { db, caller } = request
    await lockFiles(db, 'beside others')
    const customer = await ownedByCode(db, body.customerCode)
    const { attachments, faults } = await attachmentsOf(body, request)
    faults.unshift(...checkAttachments(body.attachments))
    if (!(await isLookup(db, 'fileCategory', body.fileCategoryId)))
      faults.push({
        field: 'fileCategoryId',
        key: 'fileCategoryUnknown',
        values: { id: body.fileCategoryId },
      })
    if (customer === undefined)
      faults.push({ field: 'customerCode', key: 'customerUnknown', values: { code: body.customerCode } })
    refuseIfAny(faults)
    if (customer === undefined) throw Refusal.notFound('customerCode')
    await request.require(customer)
    return attach(db, customer.customerId, body.fileCategoryId, attachments, signatureOf(caller))
  }),

  listCustomerFiles: implement(listCustomerFiles, async ({ params }, request) => {
    const { customerId } = await customerOf(params.customerCode, request)
    const files = await filesOf(request.db, customerId)
    request.setTotal(files.length)
    return files
  }),

  removeCustomerFile: implement(removeCustomerFile, async ({ params }, request) => {
    const { customerId } = await ownCustomerOf(params.customerCode, request)
    if (!(await detach(request.db, customerId, Number(params.attachmentId), signatureOf(request.caller))))
      throw Refusal.notFound('attachmentId')
    return { removed: true as const }
  }),
}
