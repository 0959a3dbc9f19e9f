import { MOST_FILE_BYTES } from '#contract/sala/files.ts'
import { fileSizeText } from '#lib/format-number.ts'
import { isWebAddress } from '#lib/safe-link.ts'
import { clean } from '#lib/text.ts'

import { each, when, type Issue } from './issue.ts'

/** Most files that are attached by one request. */
export const MOST_ATTACHMENTS = 20

/** Before an upload: the app checks the file that was chosen, the host what arrived. */
export const checkUpload = (size: number): Issue[] => [
  ...when(size === 0, 'file', 'fileEmpty'),
  ...when(size > MOST_FILE_BYTES, 'file', 'fileLarge', {
    most: fileSizeText(MOST_FILE_BYTES),
  }),
]

/** `url` is https, or the relative address that an upload answered; nothing else is ever linked to. */
const checkAttachment = ({ filename, url }: { filename: string; url: string }, field: string): Issue[] => [
  ...when(clean(filename) === null, `${field}.filename`, 'required'),
  ...when(
    !/^\/sala\/v1\/files\/[\w-]+$/.test(url) && !(/^https:/i.test(url) && isWebAddress(url)),
    `${field}.url`,
    'fileUrl',
  ),
]

export const checkAttachments = (attachments: readonly { filename: string; url: string }[]): Issue[] => [
  ...when(attachments.length === 0, 'attachments', 'filesFew'),
  ...when(attachments.length > MOST_ATTACHMENTS, 'attachments', 'filesMany', { most: MOST_ATTACHMENTS }),
  ...each(attachments, 'attachments', checkAttachment),
]
