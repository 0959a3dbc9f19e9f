import { mergeRows } from '#lib/merge/merge-rows.ts'
import { asBranch, mergeRecord, mergeSet, mergeValue } from '#lib/merge/merge-value.ts'
import type { RowsPlan } from '#lib/merge/pair-rows.ts'
import type { Answers, Notes, Place, Question } from '#lib/merge/question.ts'

export type { Answers, Place, Question }

/**
 * How the fields of a record are merged. `set`: values that are there or not (tags). `record`: values by name. An
 * object: rows of a list. A field without a plan is one value.
 */
export type MergePlan<T extends object> = { readonly [K in keyof T]?: 'set' | 'record' | RowsPlan }

export type Merged<T> = {
  /** Where a question is open it holds what is stored, theirs: to be saved only when there is none. */
  merged: T
  /** What both changed, each to something else. */
  questions: readonly Question[]
  /** What they changed that is in `merged` now, for a sentence about it. */
  taken: readonly Place[]
}

const nothing: Answers = new Map()

/**
 * Merges what two people made of one record, field by field: `opened` is what I began with, `mine` what I made of it,
 * `theirs` what is stored now. No change of either is lost without a question. Pure.
 */
export function mergeThree<T extends object>(
  opened: T,
  mine: T,
  theirs: T,
  plan: MergePlan<T>,
  answers: Answers = nothing,
): Merged<T> {
  const notes: Notes = { answers, questions: [], taken: [] }
  const plans: Readonly<Record<string, 'set' | 'record' | RowsPlan | undefined>> = plan
  const [was, here, there] = [asBranch(opened), asBranch(mine), asBranch(theirs)]
  const fields = Object.keys({ ...there, ...here }).map((field) => {
    const three = { opened: was[field], mine: here[field], theirs: there[field] }
    const how = plans[field]
    if (how === undefined) return [field, mergeValue(notes, field, { field }, three)]
    if (how === 'set') return [field, mergeSet(notes, { field }, three)]
    if (how === 'record') return [field, mergeRecord(notes, { field }, three)]
    return [field, mergeRows(notes, field, three, how)]
  })
  // the same fields as the three, each with a value of one of them or an answer to a question about it
  const merged = Object.fromEntries(fields) as T
  return { merged, questions: notes.questions, taken: notes.taken }
}
