import type { QueryClient, QueryKey } from '@tanstack/react-query'

import type { Undone } from '#contract/sala/history.ts'
import { customerQueries } from '#features/customers/public.ts'
import { loadWords } from '#i18n/start.ts'
import { paths } from '#lib/paths.ts'
import { lastList } from '#ui/last-list.ts'
import { toast } from '#ui/toast.ts'
import { dropAct, putAct, tellAct, type Act } from '#ui/undo.ts'

import { historyQueries } from './queries.ts'
import { speech } from './say.ts'
import { reasonOf, stoppedText } from './tell-undone.ts'
import { CHUNK, undoAll, type Ended } from './undo-call.ts'

/** What an undo needs of the app. */
export type Going = { client: QueryClient; go: (to: string) => Promise<void>; at: () => string }

/** `done`: to undo, `undone`: to do again. */
type From = 'done' | 'undone'

/** The customers whose creation was taken back: they are gone from every list. */
const goneCustomers = (results: readonly Undone[]): string[] =>
  results.flatMap(({ done, change }) => {
    const isGone = done && change?.kind === 'customer' && ['create', 'restore'].includes(change.action)
    return isGone ? [change.customerCode] : []
  })

/** A page of what is gone leads back to its list before anything is read anew. */
async function leave(codes: readonly string[], { go, at }: Going): Promise<void> {
  const isGone = (code: string) => `${at()}/`.startsWith(`${paths.customer(code)}/`)
  if (codes.some(isGone)) await go(lastList(paths.customers()))
}

/** Reads anew what may have changed; of what is gone there is nothing to read. */
function refresh(codes: readonly string[], { client }: Going): void {
  const gone = new Set<unknown>(codes.map((code) => code.toLowerCase()))
  const isGone = ({ queryKey }: { queryKey: QueryKey }) => queryKey.some((part) => gone.has(part))
  void client.invalidateQueries({ queryKey: customerQueries.all, predicate: (query) => !isGone(query) })
  void client.invalidateQueries({ predicate: isGone, refetchType: 'none' })
  void client.invalidateQueries({ queryKey: historyQueries.all })
}

/** Says how it ended, with the one next step. */
function tell(act: Act, from: From, { results, left, stopped }: Ended, going: Going): void {
  const { t } = speech()
  const done = results.filter((one) => one.done)
  const opposite = from === 'done' ? 'undone' : 'done'
  const turned = { text: act.text, changes: done.flatMap(({ undoId }) => undoId ?? []) }
  const refused = results.find((one) => !one.done)
  if (done.length > 0 && !refused && !stopped) {
    const isGone = from === 'done' && goneCustomers(done).length > 0
    const key = from === 'undone' ? 'redone' : isGone ? 'undoneCreate' : 'undone'
    return tellAct(t(key, { what: act.text }), turned, opposite)
  }
  if (done.length > 0) putAct(turned, opposite)
  const rest = { text: act.text, changes: left }
  // what was not tried can be tried again; what is unknown is looked at first
  const canRetry = stopped !== undefined && !(stopped.kind === 'unknown' && !stopped.absent)
  if (canRetry) putAct(rest, from)
  const reason = stopped ? stoppedText(stopped) : refused ? reasonOf(refused) : ''
  const number = {
    done: done.length,
    count: done.length + results.filter((one) => !one.done).length + left.length,
  }
  const text =
    done.length > 0
      ? t('some', { ...number, rest: number.count - number.done, reason })
      : stopped?.kind === 'unknown' && !stopped.absent
        ? t('unknown')
        : t(from === 'done' ? 'not' : 'notAgain', { reason })
  const newer = refused?.newer ?? refused?.change
  const see = newer ? paths.customer(newer.customerCode, 'activity') : paths.myChanges()
  const action = canRetry
    ? { label: t('common:act.retry'), run: () => void takeBack(rest, from, going) }
    : { label: t('see'), run: () => void going.go(see) }
  toast({ kind: 'failed', text, action })
}

/** Takes back what one action wrote, or does it again, and says what became of it. */
export async function takeBack(act: Act, from: From, going: Going): Promise<void> {
  dropAct(act)
  await Promise.all([loadWords('history'), loadWords('customers')])
  const { t } = speech()
  const count = act.changes.length
  const begin = t(from === 'done' ? 'undoing' : 'redoing')
  let close = toast({ kind: 'busy', text: begin })
  const progress = (done: number) => {
    if (count <= CHUNK) return
    close()
    close = toast({ kind: 'busy', text: t('undoingMany', { done, count }) })
  }
  const ended = await undoAll(act.changes, progress)
  close()
  const gone = goneCustomers(ended.results)
  await leave(gone, going)
  refresh(gone, going)
  tell(act, from, ended, going)
}
