import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

export const health = endpoint({
  id: 'health',
  group: 'Sala',
  title: 'Health',
  doc: 'Whether the database answers, and whether Thai search may use its index. 503 with the same form when the database does not answer.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/health',
  envelope: 'bare',
  reply: z.object({ ok: z.boolean(), database: z.boolean(), thaiSearch: z.boolean(), version: z.string() }),
})

/**
 * What this host offers beyond the published API. `enquiry` names the members of `sala` in an enquiry that it
 * understands; the booleans say whether it honours Idempotency-Key, versions (ETag, If-Match) and uploads, tells changes since a
 * cursor and the history of records, takes changes back, and keeps views.
 * `drafts`: a page may keep, sealed, what was typed and not sent.
 * `imageOrigins` are origins whose pictures may be shown; `demo` that it runs on invented data.
 */
export const Capabilities = z.object({
  mode: key(z.enum(['embedded', 'forward'])),
  enquiry: z.array(z.string()),
  idempotency: z.boolean(),
  versions: z.boolean(),
  files: z.boolean(),
  changes: z.boolean(),
  history: z.boolean(),
  undo: z.boolean(),
  views: z.boolean(),
  drafts: z.boolean(),
  demo: z.boolean(),
  companyName: z.string(),
  imageOrigins: z.array(z.string()),
  version: z.string(),
})
export type Capabilities = z.output<typeof Capabilities>

export const capabilities = endpoint({
  id: 'capabilities',
  group: 'Sala',
  title: 'Capabilities',
  doc: 'What this host offers beyond the published API; screens work without what is missing. Needs no sign-in.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/capabilities',
  envelope: 'bare',
  reply: Capabilities,
})
