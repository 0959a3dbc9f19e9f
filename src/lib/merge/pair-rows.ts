import { asBranch } from './merge-value.ts'
import { isNone, same } from './same.ts'

/** How the rows of a list are told apart. */
export type RowsPlan = {
  /** Field that names a row on this screen only: it is no content, and another reading has other ones. */
  key?: string
  /** Field that no two rows share (the network of an account): rows with the same are the same row. */
  id?: string
  /** Field by which people know a row: it is the same while this stays, whatever else changed. */
  name?: string
}

type Row = Readonly<Record<string, unknown>>
type IsPair = (a: Row, b: Row) => boolean

/** What a row says, without what names it on screen. */
export const contentOf = (row: unknown, { key }: RowsPlan): Row => {
  const { [key ?? '']: _key, ...content } = asBranch(row)
  return content
}

const shares =
  (field: string | undefined): IsPair =>
  (a, b) =>
    field !== undefined && !isNone(a[field]) && same(a[field], b[field])

/**
 * Whether two thirds of what the shorter row says, and no less than two fields, stand in the other as well: a contact
 * whose name was corrected. Less would lay what was typed for one person over another.
 */
const isAlike =
  (plan: RowsPlan): IsPair =>
  (a, b) => {
    const [said, beside] = [contentOf(a, plan), contentOf(b, plan)].map((row) =>
      Object.entries(row).filter(([, value]) => typeof value === 'string' && !isNone(value)),
    )
    const most = Math.min(said?.length ?? 0, beside?.length ?? 0)
    const equal = said?.filter(([field, value]) => same(value, b[field])).length ?? 0
    return equal >= 2 && equal * 3 >= most * 2
  }

const isEqual =
  (plan: RowsPlan): IsPair =>
  (a, b) =>
    same(contentOf(a, plan), contentOf(b, plan))

type Rows = readonly unknown[]

/** For each row of `first` the place of the same row in `second`; the surest sign comes first. */
function pair(first: Rows, second: Rows, signs: readonly IsPair[]): (number | undefined)[] {
  const [here, there] = [first.map(asBranch), second.map(asBranch)]
  const pairs: (number | undefined)[] = here.map(() => undefined)
  const free = new Set(there.keys())
  for (const isPair of signs)
    for (const [place, row] of here.entries()) {
      if (pairs[place] !== undefined) continue
      const found = [...free].find((at) => isPair(row, there[at] ?? {}))
      if (found === undefined) continue
      pairs[place] = found
      free.delete(found)
    }
  return pairs
}

/** For each row that was opened the place of the same row in a later reading, undefined where it is gone. */
export const pairRows = (opened: Rows, later: Rows, plan: RowsPlan) =>
  plan.id === undefined
    ? pair(opened, later, [shares(plan.key), isEqual(plan), shares(plan.name), isAlike(plan)])
    : pair(opened, later, [shares(plan.id)])

/** For each row that one added the place of the very same one that the other added. Two of one name are two people. */
export const pairNewRows = (mine: Rows, theirs: Rows, plan: RowsPlan) =>
  pair(mine, theirs, [plan.id === undefined ? isEqual(plan) : shares(plan.id)])
