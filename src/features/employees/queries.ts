import { queryOptions } from '@tanstack/react-query'

import { call } from '#api/session.ts'
import { enquireCustomers } from '#contract/customer/enquiry.ts'
import { enquireEmployees, getEmployee, type Employee } from '#contract/employee.ts'
import { listTeams } from '#contract/sala/people.ts'
import type { PagedQuery } from '#ui/table/page-query.ts'

/** What a list of people asks for. `status` 1 active, 0 inactive, null all; `orderBy` 0 name, 1 staff code, 2 team. */
export type PeopleAsked = {
  keyword: string
  teamId: number | null
  status: 0 | 1 | null
  orderBy: 0 | 1 | 2
}

/** The contract takes at most this many people in one answer. */
const MOST_PEOPLE = 500

/** Every read of people. Keys nest, so `all` refreshes the lot after a write. */
export const employeeQueries = {
  all: ['employees'] as const,

  list: ({ keyword, teamId, status, orderBy }: PeopleAsked): PagedQuery<Employee> => ({
    queryKey: [...employeeQueries.all, 'list', { keyword, teamId, status, orderBy }],
    async fetchPage({ skip, take }, signal) {
      const body = { pageLength: take, skip, keyWord: keyword || null, teamId, status, orderBy }
      const page = await call(enquireEmployees, { body }, { signal })
      return { rows: page.data, total: page.total }
    },
  }),

  detail: (code: string) =>
    queryOptions({
      queryKey: [...employeeQueries.all, 'detail', code.toLowerCase()],
      queryFn: async ({ signal }) => (await call(getEmployee, { params: { code } }, { signal })).data,
    }),

  /** Everybody, those who left too: lists show names in place of staff codes. One read for the whole app. */
  directory: () =>
    queryOptions({
      queryKey: [...employeeQueries.all, 'directory'],
      queryFn: async ({ signal }) => {
        const read = async (skip: number): Promise<Employee[]> => {
          const body = { pageLength: MOST_PEOPLE, skip, status: null, orderBy: 0 as const }
          const { data, total } = await call(enquireEmployees, { body }, { signal })
          const next = skip + MOST_PEOPLE
          const more = data.length === MOST_PEOPLE && (total === undefined || total > next)
          return more ? [...data, ...(await read(next))] : data
        }
        return new Map((await read(0)).map((person) => [person.staffCode, person]))
      },
      staleTime: 60_000,
    }),

  /** The customers that a person changed last among those they look after, and how many there are. */
  owned: (staffCode: string) =>
    queryOptions({
      queryKey: ['customers', 'owned', staffCode],
      queryFn: async ({ signal }) => {
        const sala = { filter: { owners: [staffCode] }, orderBy: ['-dateModified'] }
        const page = await call(enquireCustomers, { body: { pageLength: 20, sala } }, { signal })
        const rows = page.data.map(({ customerCode, customerName }) => ({ customerCode, customerName }))
        return { rows, total: page.total }
      },
    }),

  teams: () =>
    queryOptions({
      queryKey: [...employeeQueries.all, 'teams'],
      queryFn: async ({ signal }) => (await call(listTeams, {}, { signal })).data,
      staleTime: 60_000,
    }),
}
