import { useSyncExternalStore } from 'react'

import type { ListedCustomer } from '#features/customers/queries.ts'
import type { RowSource } from '#ui/table/row-source.ts'

import { pendingEdits, underway, watchPending, type Pending } from './pending.ts'
import { withEdits } from './with-edits.ts'

type Edits = readonly Pending[]

/** Rows with edits over them, so that a row is the same object, and is not redrawn, until its edits are others. */
const laid = new WeakMap<ListedCustomer, { edits: Edits; shown: ListedCustomer }>()

function shownOf(row: ListedCustomer, edits: Edits): ListedCustomer {
  const before = laid.get(row)
  if (before?.edits === edits) return before.shown
  const own = underway(edits, row.customerCode)
  const shown = own ? withEdits(row, own) : row
  laid.set(row, { edits, shown })
  return shown
}

/** Rows as they will be, should what is on its way get through: a change is seen at once. */
export function useShownRows(source: RowSource<ListedCustomer>): RowSource<ListedCustomer> {
  const edits = useSyncExternalStore(watchPending, pendingEdits)
  if (edits.length === 0) return source
  const get = (index: number): ListedCustomer | undefined => {
    const row = source.get(index)
    return row && shownOf(row, edits)
  }
  return { ...source, get }
}
