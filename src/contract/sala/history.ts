import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

import { Change } from './changes.ts'

/**
 * Why a change cannot be undone: it was already, something newer touched the same fields, it is somebody else's, or
 * the caller may not write the record.
 */
export const UndoHurdle = z.enum(['undone', 'newer', 'notYours', 'notAllowed'])
export type UndoHurdle = z.output<typeof UndoHurdle>

/**
 * A change with what it did. Fields have their names on the wire, lists whole; of a record that began or ended only
 * those that say something. `undoes` is the change that this one took back, `undoneBy` the one that took this back.
 */
export const HistoryEntry = Change.extend({
  customerName: z.string(),
  fields: z.array(z.object({ field: z.string(), old: z.unknown(), new: z.unknown() })),
  undoes: z.int().nullable(),
  undoneBy: z.int().nullable(),
  canUndo: z.boolean(),
  hurdle: UndoHurdle.nullable(),
})
export type HistoryEntry = z.output<typeof HistoryEntry>

/** `before` is the changeId of the last entry of the page before. */
const page = z.object({
  take: z.int().min(1).max(100).optional(),
  before: z.int().min(1).optional(),
})

export const listHistory = endpoint({
  id: 'listHistory',
  group: 'Sala',
  title: 'List the history of a record',
  doc: 'Who changed which field of a record when, newest first, 50 unless `take` says otherwise. Of a customer also what hangs on it: events, answers, files. Rows that were filled in bulk have none. An unknown customer or kind is 404.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/history/{kind}/{key}',
  envelope: 'bare',
  params: z.object({ kind: z.string().min(1).max(40), key: z.string().min(1).max(200) }),
  query: page,
  reply: z.array(HistoryEntry),
  list: true,
})

export const listMyChanges = endpoint({
  id: 'listMyChanges',
  group: 'Sala',
  title: 'List my changes',
  doc: 'What the caller wrote, newest first, as the history of a record shows it, and whether it can still be undone.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/history/mine',
  envelope: 'bare',
  query: page,
  reply: z.array(HistoryEntry),
  list: true,
})

/** A change that stands in the way of an undo; `fields`: those that both wrote, none where a record began or ended. */
export const NewerChange = Change.extend({ fields: z.array(z.string()) })

/**
 * What became of one change: `change` is the one that was named, null when there is none; `undoId` the one that the
 * undo wrote: undoing that one does it again. `newer` is what stands in the way.
 */
export const Undone = z.object({
  changeId: key(z.int()),
  change: Change.nullable(),
  done: z.boolean(),
  undoId: z.int().nullable(),
  reason: z.string().nullable(),
  hurdle: UndoHurdle.nullable(),
  newer: NewerChange.nullable(),
})
export type Undone = z.output<typeof Undone>

export const undo = endpoint({
  id: 'undo',
  group: 'Sala',
  title: 'Undo changes',
  doc: 'Takes changes back, the newest first whatever the order given, each on its own, and answers in the order given. Only the fields that a change wrote go back, and only while nothing newer touched them; the rules of the record hold. A creation that is undone leaves its number used. The undo is a change too. For the author, managers and admins.',
  provenance: 'ours',
  method: 'POST',
  path: '/sala/v1/undo',
  envelope: 'bare',
  body: z.object({ changeIds: z.array(z.int().min(1)).min(1).max(500) }),
  reply: z.array(Undone),
})
