import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'

import { keepView } from '#lib/view-address.ts'

import { readList, writeList, type ListState } from './filter.ts'

/** The list as its address says it, and how to change it. Typing replaces the address, choosing adds to the history. */
export function useCustomerList() {
  const [search, setSearch] = useSearchParams()
  const list = useMemo(() => readList(search), [search])
  const change = useCallback(
    (part: Partial<ListState>) => {
      const typing = Object.keys(part).join() === 'keyword'
      setSearch((now) => keepView(now, writeList({ ...readList(now), ...part })), { replace: typing })
    },
    [setSearch],
  )
  return { list, change }
}
