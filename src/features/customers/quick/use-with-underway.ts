import { useMemo, useSyncExternalStore } from 'react'

import { pendingEdits, underway, watchPending } from './pending.ts'
import { withEdits } from './with-edits.ts'

/** The record as it will be, should what is on its way get through: a change is seen at once. */
export function useWithUnderway<T extends { customerCode: string }>(record: T): T {
  const all = useSyncExternalStore(watchPending, pendingEdits)
  return useMemo(() => {
    const edits = underway(all, record.customerCode)
    return edits ? withEdits(record, edits) : record
  }, [all, record])
}
