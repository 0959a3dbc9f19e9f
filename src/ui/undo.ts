import i18next from 'i18next'

import { toast } from './toast.ts'

/** What a person did with one action: how its toast says it, and the changes that it wrote, none or many. */
export type Act = { text: string; changes: readonly number[] }

type Taker = (act: Act) => void
let take: Taker | undefined
let acts: readonly Act[] = []

/** For the app: who takes things back, where the host can; undefined where it cannot, and nothing offers it. */
export const onUndo = (taker: Taker | undefined): void => void (take = taker)

/**
 * Says that something is done, with Undo where the host kept what it was, and puts it on the stack of `Ctrl Z`. Every
 * write of a screen reports here: `text` as a toast says it, `changes` as the outcome `saved` names them.
 */
export function undoable(text: string, changes: readonly number[]): void {
  const act: Act = { text, changes }
  const taker = take
  if (!taker || changes.length === 0) return void toast({ kind: 'done', text })
  acts = [...acts, act]
  toast({ kind: 'done', text, action: { label: i18next.t('common:act.undo'), run: () => taker(act) } })
}

/** What was done on this page and not taken back, the newest last. */
export const doneActs = (): readonly Act[] => acts

/** An act that was taken back, or that no longer can be. */
export const dropAct = (act: Act): void => void (acts = acts.filter((one) => one !== act))

/** Nothing of one person's work is left for the next. */
export const forgetActs = (): void => void (acts = [])
