import { ask, asBranch, mergeValue, type Three } from './merge-value.ts'
import { inOrder, type Item } from './order-rows.ts'
import { contentOf, pairNewRows, pairRows, type RowsPlan } from './pair-rows.ts'
import type { Notes } from './question.ts'
import { same } from './same.ts'

type Rows = readonly unknown[]
const rowsOf = (value: unknown): Rows => (Array.isArray(value) ? value : [])

/** What one row became: the field by field merge, or nothing. `id` names its questions. */
type MergeRow = (id: string, row: Three) => unknown

function rowMerger(notes: Notes, field: string, plan: RowsPlan): MergeRow {
  const isUntouched = (row: unknown, opened: unknown) => same(contentOf(row, plan), contentOf(opened, plan))
  return (id, row) => {
    const { opened, mine, theirs } = row
    const place = { field, row }
    if (mine === undefined && theirs === undefined) return undefined
    if (mine === undefined && isUntouched(theirs, opened)) return undefined
    if (theirs === undefined && isUntouched(mine, opened)) {
      notes.taken.push(place)
      return undefined
    }
    if (mine === undefined || theirs === undefined) return ask(notes, { ...place, ...row, id, kind: 'row' })
    const [was, here, there] = [asBranch(opened), asBranch(mine), asBranch(theirs)]
    const parts = Object.keys(contentOf({ ...there, ...here }, plan)).map((part) => {
      const three = { opened: was[part], mine: here[part], theirs: there[part] }
      return [part, mergeValue(notes, `${id}/${part}`, { ...place, part }, three)]
    })
    return { ...here, ...Object.fromEntries(parts) }
  }
}

/** Rows that were there when the record was opened. */
function oldItems(merge: MergeRow, field: string, three: Record<keyof Three, Rows>, plan: RowsPlan): Item[] {
  const inMine = pairRows(three.opened, three.mine, plan)
  const inTheirs = pairRows(three.opened, three.theirs, plan)
  return three.opened.map((opened, at) => {
    const [mineAt, theirsAt] = [inMine[at], inTheirs[at]]
    const mine = mineAt === undefined ? undefined : three.mine[mineAt]
    const theirs = theirsAt === undefined ? undefined : three.theirs[theirsAt]
    const name = plan.id === undefined ? at : asBranch(opened)[plan.id]
    const row = merge(`${field}/${String(name)}`, { opened, mine, theirs })
    return { row, openedAt: at, mineAt, theirsAt }
  })
}

/** Rows that came since: the same one from both sides is one, any other stays. */
function newItems(merge: MergeRow, notes: Notes, field: string, news: News, plan: RowsPlan): Item[] {
  const { mine, theirs } = news
  const pairs = pairNewRows(
    mine.map(([row]) => row),
    theirs.map(([row]) => row),
    plan,
  )
  const both = mine.map(([row, mineAt], at): Item => {
    const [other, theirsAt] = theirs[pairs[at] ?? -1] ?? []
    if (other === undefined) return { row, mineAt }
    const name = plan.id === undefined ? `new-${at}` : asBranch(row)[plan.id]
    return {
      row: merge(`${field}/${String(name)}`, { opened: {}, mine: row, theirs: other }),
      mineAt,
      theirsAt,
    }
  })
  const paired = new Set(pairs)
  const others = theirs.filter((_row, at) => !paired.has(at))
  notes.taken.push(
    ...others.map(([row]) => ({ field, row: { opened: undefined, mine: undefined, theirs: row } })),
  )
  return [...both, ...others.map(([row, theirsAt]): Item => ({ row, theirsAt }))]
}
type News = Record<'mine' | 'theirs', (readonly [row: unknown, at: number])[]>

/** A list of rows: each row on its own, field by field, in the order of whoever changed the order. */
export function mergeRows(
  notes: Notes,
  field: string,
  { opened, mine, theirs }: Three,
  plan: RowsPlan,
): unknown {
  if (same(mine, theirs) || same(theirs, opened)) return mine
  const three = { opened: rowsOf(opened), mine: rowsOf(mine), theirs: rowsOf(theirs) }
  const merge = rowMerger(notes, field, plan)
  const old = oldItems(merge, field, three, plan)
  const without = (rows: Rows, known: readonly (number | undefined)[]) =>
    rows.map((row, at) => [row, at] as const).filter(([, at]) => !known.includes(at))
  const news = {
    mine: without(
      three.mine,
      old.map(({ mineAt }) => mineAt),
    ),
    theirs: without(
      three.theirs,
      old.map(({ theirsAt }) => theirsAt),
    ),
  }
  const items = [...old, ...newItems(merge, notes, field, news, plan)]
  return inOrder(
    notes,
    field,
    items.filter(({ row }) => row !== undefined),
  ).map(({ row }) => row)
}
