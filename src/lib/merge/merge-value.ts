import type { Notes, Place, Question } from './question.ts'
import { same } from './same.ts'

export type Three = { opened: unknown; mine: unknown; theirs: unknown }

/** The answer to a question; without one what is stored stays, and the question is noted. */
export function ask(notes: Notes, question: Question): unknown {
  if (notes.answers.has(question.id)) return notes.answers.get(question.id)
  notes.questions.push(question)
  return question.theirs
}

/** One value: whoever changed it is followed, and where both did, each to something else, it is asked. */
export function mergeValue(notes: Notes, id: string, place: Place, three: Three): unknown {
  const { opened, mine, theirs } = three
  if (same(mine, theirs) || same(theirs, opened)) return mine
  if (!same(mine, opened)) return ask(notes, { ...place, ...three, id, kind: 'value' })
  notes.taken.push(place)
  return theirs
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Values of which each is there or not (tags): what either added is there, what either took away is not. */
export function mergeSet(notes: Notes, place: Place, three: Three): unknown {
  const { opened, mine, theirs } = three
  if (same(mine, theirs) || same(theirs, opened)) return mine
  const isIn = (list: unknown, value: unknown) => listOf(list).some((one) => same(one, value))
  const kept = listOf(theirs).filter((value) => isIn(mine, value) || !isIn(opened, value))
  const added = listOf(mine).filter((value) => !isIn(opened, value) && !isIn(theirs, value))
  const result = [...kept, ...added]
  if (!same(result, mine)) notes.taken.push(place)
  return result
}

const keysOf = (value: unknown): string[] => Object.keys(asBranch(value))
export const asBranch = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/** Values by name, each on its own (custom fields). */
export function mergeRecord(notes: Notes, place: Place, { opened, mine, theirs }: Three): unknown {
  const [was, here, there] = [asBranch(opened), asBranch(mine), asBranch(theirs)]
  const keys = [...new Set([...keysOf(theirs), ...keysOf(mine)])]
  const entries = keys.map((key) => {
    const three = { opened: was[key], mine: here[key], theirs: there[key] }
    return [key, mergeValue(notes, `${place.field}/${key}`, { ...place, part: key }, three)] as const
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
