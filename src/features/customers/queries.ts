import { queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { enquireCustomers, type CustomerFilter, type CustomerRow } from '#contract/customer/enquiry.ts'
import { getCustomerEvents, getCustomerEventTypes } from '#contract/customer/events.ts'
import { getCustomerFileCategories, listCustomerFiles } from '#contract/customer/files.ts'
import { listSatisfaction } from '#contract/customer/satisfaction.ts'
import { listCustomFields, listLookups } from '#contract/sala/lookups.ts'
import type { PagedQuery } from '#ui/table/page-query.ts'

/** A row, and which of its fields the server left out or sent so that they cannot be read. */
export type ListedCustomer = CustomerRow & { unread?: readonly string[] }

const withUnread = (rows: readonly CustomerRow[], unread: Readonly<Record<string, unknown>> = {}) => {
  const places = Object.keys(unread).map((place) => place.split('.', 2))
  return rows.map((row, index): ListedCustomer => {
    const fields = places.flatMap(([at, field]) => (at === String(index) && field ? [field] : []))
    return fields.length > 0 ? { ...row, unread: fields } : row
  })
}

/** What a list of customers asks for. `orderBy`: wire fields, a minus in front for descending. */
export type CustomersAsked = {
  keyword: string
  filter: CustomerFilter
  orderBy: readonly string[]
}

const MASTER_DATA = { staleTime: 60_000 }

/** Every read of customers. Keys nest, so `all` refreshes the lot after a write. */
export const customerQueries = {
  all: ['customers'] as const,

  list: ({ keyword, filter, orderBy }: CustomersAsked): PagedQuery<ListedCustomer> => ({
    queryKey: [...customerQueries.all, 'list', { keyword, filter, orderBy }],
    async fetchPage({ skip, take, after, count }, signal) {
      const place = after === undefined ? { skip } : {}
      const sala = { filter, orderBy: [...orderBy], after: after ?? null, count }
      const body = { pageLength: take, ...place, keyword, sala }
      const page = await call(enquireCustomers, { body }, { signal })
      return {
        rows: withUnread(page.data as CustomerRow[], page.unread),
        total: page.total,
        next: page.after,
      }
    },
  }),

  detail: (customerCode: string) =>
    queryOptions({
      queryKey: [...customerQueries.all, 'detail', customerCode.toLowerCase()],
      queryFn: ({ signal }) => call(getCustomerByCode, { params: { customerCode } }, { signal }),
    }),

  events: (customerCode: string) =>
    queryOptions({
      queryKey: [...customerQueries.all, 'events', customerCode.toLowerCase()],
      queryFn: async ({ signal }) =>
        (await call(getCustomerEvents, { query: { customerCode } }, { signal })).data,
    }),

  satisfaction: (customerCode: string) =>
    queryOptions({
      queryKey: [...customerQueries.all, 'satisfaction', customerCode.toLowerCase()],
      queryFn: async ({ signal }) =>
        (await call(listSatisfaction, { params: { customerCode } }, { signal })).data,
    }),

  files: (customerCode: string) =>
    queryOptions({
      queryKey: [...customerQueries.all, 'files', customerCode.toLowerCase()],
      queryFn: async ({ signal }) =>
        (await call(listCustomerFiles, { params: { customerCode } }, { signal })).data,
    }),

  lookups: () =>
    queryOptions({
      queryKey: [...customerQueries.all, 'lookups'],
      queryFn: async ({ signal }) => (await call(listLookups, {}, { signal })).data,
      ...MASTER_DATA,
    }),

  customFields: () =>
    queryOptions({
      queryKey: [...customerQueries.all, 'custom-fields'],
      queryFn: async ({ signal }) => (await call(listCustomFields, {}, { signal })).data,
      ...MASTER_DATA,
    }),

  eventTypes: () =>
    queryOptions({
      queryKey: [...customerQueries.all, 'event-types'],
      queryFn: async ({ signal }) => (await call(getCustomerEventTypes, {}, { signal })).data,
      ...MASTER_DATA,
    }),

  fileCategories: () =>
    queryOptions({
      queryKey: [...customerQueries.all, 'file-categories'],
      queryFn: async ({ signal }) => (await call(getCustomerFileCategories, {}, { signal })).data,
      ...MASTER_DATA,
    }),
}
