import { RecordKind } from '#contract/sala/changes.ts'
import { listHistory, listMyChanges, type HistoryEntry } from '#contract/sala/history.ts'
import { Refusal } from '#server/errors.ts'
import { signatureOf, type Caller } from '#server/identity/caller.ts'
import type { Team } from '#server/identity/may.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { entriesOf, headsBehind, type Entry, type Whose } from '#server/store/changes/read.ts'
import type { Head } from '#server/store/changes/standing.ts'
import { toChange } from '#server/store/changes/to-change.ts'
import { everOwnedByCode } from '#server/store/customers/owned.ts'
import { teamOf } from '#server/store/reach.ts'

import { hurdleOf } from './undo-hurdle.ts'

const TAKE = 50

const asNumber = (id: string | null): number | null => (id === null ? null : Number(id))

function toEntry(entry: Entry, heads: readonly Head[], caller: Caller, team: Team): HistoryEntry {
  const hurdle = hurdleOf(entry, heads, caller, team)
  return {
    ...toChange(entry),
    customerName: entry.customerName,
    fields: Object.entries(entry.fields).map(([field, value]) => ({ field, ...value })),
    undoes: asNumber(entry.undoes),
    undoneBy: asNumber(entry.undoneBy),
    canUndo: hurdle === undefined,
    hurdle: hurdle?.hurdle ?? null,
  }
}

type Page = { take?: number | undefined; before?: number | undefined }

async function historyOf(whose: Whose, { take = TAKE, before }: Page, { db, caller }: RequestContext) {
  const entries = await entriesOf(db, whose, { take, before })
  const [heads, team] = await Promise.all([headsBehind(db, entries), teamOf(db, caller)])
  return entries.map((entry) => toEntry(entry, heads, caller, team))
}

/** Also of a customer whose creation was undone: that is when one asks what became of a number. */
async function customerIdOf(code: string, request: RequestContext): Promise<string> {
  const found = await everOwnedByCode(request.db, code)
  if (found === undefined) throw Refusal.notFound('key')
  await request.require(found)
  return found.customerId
}

export const historyRoutes = {
  listHistory: implement(listHistory, async ({ params, query }, request) => {
    const { key } = params
    const { data: kind } = RecordKind.safeParse(params.kind)
    if (kind === undefined) throw Refusal.notFound('kind')
    const whose = kind === 'customer' ? { customerId: await customerIdOf(key, request) } : { kind, key }
    return historyOf(whose, query, request)
  }),

  listMyChanges: implement(listMyChanges, async ({ query }, request) =>
    historyOf({ author: signatureOf(request.caller) }, query, request),
  ),
}
