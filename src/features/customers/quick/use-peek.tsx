import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'

import { customerQueries, type ListedCustomer } from '#features/customers/queries.ts'
import { loadWords } from '#i18n/start.ts'

/** The keyboard rests on a row so long before its record is fetched, in ms: running through a list fetches nothing. */
const REST = 150

const PeekPanel = lazy(async () => {
  const [panel] = await Promise.all([import('./peek-panel.tsx'), loadWords('customers/quick')])
  return { default: panel.PeekPanel }
})

/** Looking at rows beside the list: what follows the keyboard, and what is fetched where it rests. */
export function usePeek() {
  const client = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [row, setRow] = useState<ListedCustomer>()
  const at = useRef<ListedCustomer>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const onCursor = (next: ListedCustomer | undefined) => {
    at.current = next
    if (isOpen) setRow(next)
    clearTimeout(timer.current)
    const read = () => next && void client.prefetchQuery(customerQueries.detail(next.customerCode))
    timer.current = setTimeout(read, REST)
  }
  const toggle = () => {
    setRow(at.current)
    setOpen(!isOpen)
  }
  return {
    peek: { isOpen, onToggle: toggle },
    onCursor,
    side: isOpen && row && (
      <Suspense fallback={null}>
        <PeekPanel row={row} onClose={() => setOpen(false)} />
      </Suspense>
    ),
  }
}
