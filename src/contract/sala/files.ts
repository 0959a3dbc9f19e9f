import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** Most bytes of one upload: 20 MiB. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024

export const uploadFile = endpoint({
  id: 'uploadFile',
  group: 'Sala',
  title: 'Upload a file',
  doc: 'Takes one file of at most 20 MiB. Its kind is read from its bytes, not from its name. `url` is relative to this host and can be attached to a record; until then only the uploader may read it. `fileSize` bytes.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/files',
  envelope: 'bare',
  encoding: 'multipart',
  bodyLimit: MOST_FILE_BYTES + 64 * 1024,
  body: z.object({ file: z.file() }),
  reply: z.object({
    fileId: key(z.string()),
    filename: z.string(),
    extension: z.string(),
    fileSize: z.int(),
    url: key(z.string()),
  }),
})

export const getFile = endpoint({
  id: 'getFile',
  group: 'Sala',
  title: 'Get a file',
  doc: 'The bytes of an uploaded file, for those who may read the record it hangs on. Images and PDF are shown, everything else is a download; always with nosniff and a sandboxing Content-Security-Policy.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/files/{fileId}',
  envelope: 'bytes',
  params: z.object({ fileId: z.string().regex(/^[A-Za-z0-9_-]{10,64}$/) }),
  reply: z.file(),
})
