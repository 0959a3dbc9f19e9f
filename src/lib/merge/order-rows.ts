import { ask } from './merge-value.ts'
import type { Notes } from './question.ts'
import { same } from './same.ts'

/** A row of the result, and where it stood. */
export type Item = {
  row: unknown
  openedAt?: number | undefined
  mineAt?: number | undefined
  theirsAt?: number | undefined
}

type Side = 'openedAt' | 'mineAt' | 'theirsAt'

const by = (items: readonly Item[], side: Side): Item[] =>
  items.filter((item) => item[side] !== undefined).toSorted((a, b) => (a[side] ?? 0) - (b[side] ?? 0))

/** Whether the order is mine: whoever changed it is followed, and where both did it is asked. */
function followsMine(notes: Notes, field: string, items: readonly Item[]): boolean {
  const common = items.filter((item) => item.mineAt !== undefined && item.theirsAt !== undefined)
  const orderOf = (side: Side) => by(common, side).map((item) => items.indexOf(item))
  const old = common.filter((item) => item.openedAt !== undefined)
  const isMoved = (side: Side) => !same(by(old, side), by(old, 'openedAt'))
  const [mine, theirs] = [orderOf('mineAt'), orderOf('theirsAt')]
  if (same(mine, theirs) || !isMoved('mineAt')) return false
  if (!isMoved('theirsAt')) return true
  const rows = (order: readonly number[]) => order.map((at) => items[at]?.row)
  const shown = { opened: rows(orderOf('openedAt')), mine: rows(mine), theirs: rows(theirs) }
  const question = { field, id: `${field}/order`, kind: 'order', ...shown } as const
  return same(ask(notes, question), question.mine)
}

/** The rows in their order; one that only the other side has follows the row that it followed there. */
export function inOrder(notes: Notes, field: string, items: readonly Item[]): readonly Item[] {
  const [base, beside]: [Side, Side] = followsMine(notes, field, items)
    ? ['mineAt', 'theirsAt']
    : ['theirsAt', 'mineAt']
  const result = by(items, base)
  const other = by(items, beside)
  for (const [at, item] of other.entries()) {
    if (item[base] !== undefined) continue
    const before = other[at - 1]
    let place = before === undefined ? 0 : result.indexOf(before) + 1
    // rows that both added after the same one: those of the base come first
    while (before && result[place] && result[place]?.[beside] === undefined) place += 1
    result.splice(place, 0, item)
  }
  return result
}
