import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** Records of which every write is kept. Its key: the customer's code, the id of anything else. */
export const RecordKind = z.enum(['customer', 'customerEvent', 'satisfaction', 'customerFile'])
export type RecordKind = z.output<typeof RecordKind>

/**
 * `delete` is also the creation that was undone, `restore` what came back. `merge` and `split` are kept of both
 * customers: `mergedInto` and `mergedFrom` among their fields say with whom.
 */
export const ChangeAction = z.enum(['create', 'update', 'delete', 'restore', 'merge', 'split'])
export type ChangeAction = z.output<typeof ChangeAction>

/**
 * One write of one record. `customerCode` is the customer itself or what the record hangs on; `version` the customer's
 * after it, null of other kinds; `by` a staff code or the client id of an integration; `at` `YYYY-MM-DDTHH:mm:ss+0700`.
 */
export const Change = z.object({
  changeId: key(z.int()),
  kind: key(RecordKind),
  key: key(z.string()),
  customerCode: z.string(),
  action: ChangeAction,
  version: z.int().nullable(),
  by: z.string().nullable(),
  byName: z.string(),
  at: z.string(),
})
export type Change = z.output<typeof Change>

/** `cursor` goes into the next call. `more`: there are others already, ask again at once. */
export const Changes = z.object({ cursor: key(z.string()), changes: z.array(Change), more: z.boolean() })
export type Changes = z.output<typeof Changes>

export const listChanges = endpoint({
  id: 'listChanges',
  group: 'Sala',
  title: 'List changes',
  doc: 'What was written since a cursor, in the order in which transactions began, each change once, 500 at most. No content and null when there is nothing new. Without `since` the present cursor, and with `within` what was written in so many seconds before. A change is told when no older write is still open, mostly at once.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/changes',
  envelope: 'bare',
  query: z.object({
    since: z.string().max(60).optional(),
    within: z.int().min(1).max(300).optional(),
  }),
  reply: Changes.nullable(),
})
