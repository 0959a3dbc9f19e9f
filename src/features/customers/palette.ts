import { IconUsers } from '@tabler/icons-react'
import type { QueryClient } from '@tanstack/react-query'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { CustomerRow } from '#contract/customer/enquiry.ts'
import { paths } from '#lib/paths.ts'
import type { PaletteEntry, PaletteSource } from '#ui/palette.ts'
import type { Page } from '#ui/table/paging.ts'

import { customerQueries } from './queries.ts'

type Found = Pick<CustomerRow, 'customerCode' | 'customerName' | 'customer2ndName' | 'customerTaxNo'> &
  Pick<CustomerRow, 'customerPhone' | 'customerMobile' | 'customerEmail'> & { customerAliases?: string[] }

const entries = new WeakMap<object, PaletteEntry>()

/** The same line for the same row, so that it is folded once. */
function entryOf(row: Found): PaletteEntry {
  const known = entries.get(row)
  if (known) return known
  const { customerCode, customerName, customer2ndName } = row
  const entry: PaletteEntry = {
    id: customerCode,
    label: customerName || customerCode,
    line: customer2ndName ?? undefined,
    end: customerCode,
    also: [
      customerCode,
      row.customerTaxNo,
      row.customerPhone,
      row.customerMobile,
      row.customerEmail,
      ...(row.customerAliases ?? []),
    ],
    to: paths.customer(customerCode),
  }
  entries.set(row, entry)
  return entry
}

/** Every customer that was read on this page: rows of lists, and records that were open. */
function inMemory(client: QueryClient): PaletteEntry[] {
  const lists = client.getQueriesData<Page<CustomerRow>>({ queryKey: [...customerQueries.all, 'list'] })
  const records = client.getQueriesData<Called<Customer>>({ queryKey: [...customerQueries.all, 'detail'] })
  const rows: Found[] = [
    ...records.flatMap(([, record]) => record?.data ?? []),
    ...lists.flatMap(([, page]) => page?.rows ?? []),
  ]
  return [...new Map(rows.map((row) => [row.customerCode, row])).values()].map(entryOf)
}

/** Lines that the host answers at once. */
const MOST = 8

export const customerPalette: PaletteSource = {
  id: 'customers',
  title: { th: 'ลูกค้า', en: 'Customers' },
  icon: IconUsers,
  entries: ({ client }) => inMemory(client),
  async search(keyword, _at, signal) {
    const asked = { keyword, filter: {}, orderBy: ['-dateModified'] }
    const page = { skip: 0, take: MOST, count: false }
    const { rows } = await customerQueries.list(asked).fetchPage(page, signal)
    return rows.map(entryOf)
  },
  async recent(path, { client }) {
    const code = decodeURIComponent(path.slice(paths.customers().length + 1))
    const { data } = await client.ensureQueryData(customerQueries.detail(code))
    return entryOf(data)
  },
  withText: (text, { language }) => [
    {
      id: 'search',
      label: language === 'th' ? `ค้นหา “${text}” ในรายการลูกค้า` : `Search customers for “${text}”`,
      to: paths.customers({ view: 'all', q: text }),
    },
  ],
}
