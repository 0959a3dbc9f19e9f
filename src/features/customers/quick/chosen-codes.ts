import { call } from '#api/session.ts'
import { enquireCustomers } from '#contract/customer/enquiry.ts'
import { MOST_ROWS } from '#contract/paging.ts'
import type { CustomersAsked } from '#features/customers/queries.ts'
import { isSelected, type Selected } from '#ui/table/selection.ts'

/**
 * Codes of the chosen customers. "All that match" is asked of the host, page by page in an order that no change moves,
 * before the first of them is changed. `onRead` is told how many there are so far.
 */
export async function chosenCodes(
  selected: Selected,
  { keyword, filter }: CustomersAsked,
  onRead: (count: number) => void,
): Promise<string[]> {
  if (!selected.all) return [...selected.keys]
  const codes: string[] = []
  let skip = 0
  for (let after: string | undefined; ;) {
    const place = after === undefined ? { skip } : {}
    const sala = { filter, orderBy: ['customerId'], after: after ?? null, count: false }
    const page = await call(enquireCustomers, { body: { pageLength: MOST_ROWS, ...place, keyword, sala } })
    codes.push(
      ...page.data.map(({ customerCode }) => customerCode).filter((code) => isSelected(selected, code)),
    )
    onRead(codes.length)
    skip += page.data.length
    after = page.after
    // an API without cursors is asked by place
    if (page.data.length < MOST_ROWS) return codes
  }
}
