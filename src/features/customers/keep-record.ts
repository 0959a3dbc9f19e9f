import type { Query, QueryClient } from '@tanstack/react-query'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { Page } from '#ui/table/paging.ts'

import { customerQueries, type ListedCustomer } from './queries.ts'

const lists = [...customerQueries.all, 'list']

const isRowOf = (code: string) => (row: ListedCustomer) =>
  row.customerCode.toLowerCase() === code.toLowerCase()

/** The row of a list with what it shows of the record as it is now. */
const rowOf = (row: ListedCustomer, saved: Customer): ListedCustomer => ({
  ...row,
  ...Object.fromEntries(Object.entries(saved).filter(([field]) => field in row)),
})

/** A record as the host answered it, after a write or not. */
type Kept = Pick<Called<Customer>, 'data'> & { version?: string | undefined }

/**
 * Has everything that is in sight show what the host holds now. Lists keep their rows where they are: one that is ordered by
 * the last change would take the row away from under the finger. They are read anew when somebody comes back to them.
 */
export function keepRecord(client: QueryClient, { data, version }: Kept): void {
  const detail = customerQueries.detail(data.customerCode).queryKey
  client.setQueryData(detail, { data, ...(version !== undefined && { version }) })
  const isHis = isRowOf(data.customerCode)
  client.setQueriesData<Page<ListedCustomer>>({ queryKey: lists }, (page) =>
    page?.rows.some(isHis)
      ? { ...page, rows: page.rows.map((row) => (isHis(row) ? rowOf(row, data) : row)) }
      : page,
  )
  const [, ofLists] = lists
  const [, ofDetail, code] = detail
  const isShown = ({ queryKey: [, of, at] }: Query) => of === ofLists || (of === ofDetail && at === code)
  void client.invalidateQueries({ queryKey: lists, refetchType: 'none' })
  void client.invalidateQueries({ queryKey: customerQueries.all, predicate: (query) => !isShown(query) })
}
