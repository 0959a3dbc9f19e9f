import i18next from 'i18next'

import { toast } from './toast.ts'

/** What a person did with one action: how its toast says it, and the changes that it wrote, one or many. */
export type Act = { text: string; changes: readonly number[] }

/** `done` can be undone, `undone` can be done again. The newest last. */
type Stack = 'done' | 'undone'

/** Takes things back. `can`: whether the host is able to; without it nothing offers it. */
export type Taker = { can: () => boolean; take: (act: Act, from: Stack) => void }

let taker: Taker | undefined
let stacks: Record<Stack, readonly Act[]> = { done: [], undone: [] }

/** For the app: who takes things back. */
export const onUndo = (given: Taker | undefined): void => void (taker = given)

/** Shows that something was done or undone; where it can be turned round, with the button for that. */
export function tellAct(text: string, act: Act, stack: Stack): void {
  const able = taker?.can() === true && act.changes.length > 0 ? taker : undefined
  if (!able) return void toast({ kind: 'done', text })
  putAct(act, stack)
  const label = i18next.t(stack === 'done' ? 'common:act.undo' : 'common:act.redo')
  toast({ kind: 'done', text, action: { label, run: () => able.take(act, stack) } })
}

/**
 * Says that something is done, with Undo where the host kept what it was, and puts it on the stack of `Ctrl Z`. Every
 * write of a screen reports here: `text` as a toast says it, `changes` as the outcome `saved` names them.
 */
export function undoable(text: string, changes: readonly number[]): void {
  stacks = { ...stacks, undone: [] } // something new was done: what was undone before is not done again
  tellAct(text, { text, changes }, 'done')
}

/** Undoes one change of a history: no toast stood for it, but the end of it is told in the same way. */
export const takeBackEntry = (text: string, changeId: number): void =>
  taker?.take({ text, changes: [changeId] }, 'done')

export const lastAct = (stack: Stack): Act | undefined => stacks[stack].at(-1)

export function putAct(act: Act, stack: Stack): void {
  stacks = { ...stacks, [stack]: [...stacks[stack].filter((one) => one !== act), act] }
}

/** It is being turned round, or no longer can be. */
export function dropAct(act: Act): void {
  const without = (acts: readonly Act[]) => acts.filter((one) => one !== act)
  stacks = { done: without(stacks.done), undone: without(stacks.undone) }
}

/** Nothing of one person's work is left for the next. */
export const forgetActs = (): void => void (stacks = { done: [], undone: [] })
