import { useState } from 'react'

import type { CustomersAsked } from '#features/customers/queries.ts'
import { noneSelected, type Selected } from '#ui/table/selection.ts'

/** Chosen rows of a list. Another filter begins without any: nobody changes what they no longer see. */
export function useSelection({ keyword, filter }: CustomersAsked) {
  const of = JSON.stringify([keyword, filter])
  const [held, hold] = useState({ of, selected: noneSelected })
  const selected = held.of === of ? held.selected : noneSelected
  return { selected, onSelect: (next: Selected) => hold({ of, selected: next }) }
}
