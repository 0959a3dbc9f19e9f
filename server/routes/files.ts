import { createHash, randomBytes } from 'node:crypto'

import { getFile, uploadFile } from '#contract/sala/files.ts'
import { sniff } from '#lib/file-kind.ts'
import { joinFileName, splitFileName } from '#lib/file-name.ts'
import { checkUpload } from '#rules/file.ts'
import { Refusal, refuseIfAny } from '#server/errors.ts'
import { getBytes, putBytes } from '#server/files/disk.ts'
import { storageRefusal } from '#server/files/storage-refusal.ts'
import { callerKey } from '#server/identity/caller.ts'
import { implement } from '#server/implement.ts'
import { mayReadUpload } from '#server/identity/may-read-upload.ts'
import { addUpload, fileUrl, lockFiles, uploadById } from '#server/store/files.ts'

/** What nobody knows is bytes: never a kind that a browser would run. */
const UNKNOWN_KIND = 'application/octet-stream'

export const fileRoutes = {
  uploadFile: implement(uploadFile, async ({ body }, { db, app, caller }) => {
    const { file } = body
    refuseIfAny(checkUpload(file.size))
    const bytes = new Uint8Array(await file.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const fileId = randomBytes(24).toString('base64url')
    const { filename, extension } = splitFileName(file.name)
    const contentType = sniff(bytes)?.contentType ?? UNKNOWN_KIND
    await lockFiles(db, 'beside others')
    await putBytes(app.dataFolder, sha256, bytes).catch(storageRefusal)
    const fileSize = bytes.length
    const uploadedBy = callerKey(caller)
    await addUpload(db, { fileId, sha256, filename, extension, contentType, fileSize, uploadedBy })
    return { fileId, filename, extension, fileSize, url: fileUrl(fileId) }
  }),

  // kept nowhere, like every other answer: on a shared computer the next person would find it
  getFile: implement(getFile, async ({ params }, { db, app, caller }) => {
    const upload = await uploadById(db, params.fileId)
    if (upload === undefined || !mayReadUpload(caller, upload)) throw Refusal.notFound('fileId')
    const bytes = await getBytes(app.dataFolder, upload.sha256)
    if (bytes === undefined) throw new Refusal(404, [{ field: 'fileId', key: 'fileLost' }])
    return new File([bytes], joinFileName(upload.filename, upload.extension), { type: upload.contentType })
  }),
}
