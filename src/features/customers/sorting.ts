import { customerOrder } from '#contract/customer/enquiry.ts'
import type { Sort } from '#ui/table/column.ts'

import { usualSort, type ListState } from './filter.ts'

/** The order that a press on a head asks for: columns are named by their wire field. One that the host cannot order by leaves the usual order. */
export function sortOf({ id, desc }: Sort): ListState['sort'] {
  const known = customerOrder.find((one) => one === id)
  return known === undefined ? usualSort : { id: known, desc }
}
