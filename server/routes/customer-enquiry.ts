import {
  enquireCustomers,
  searchCustomers,
  type CustomerRow,
  type CustomersEnquiry,
} from '#contract/customer/enquiry.ts'
import { words } from '#lib/fold.ts'
import { isGiven } from '#lib/is-given.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { implement } from '#server/implement.ts'
import { given } from '#server/store/customers/condition.ts'
import { enquire } from '#server/store/customers/enquiry.ts'
import { rowsOf } from '#server/store/customers/rows.ts'
import { rank } from '#server/store/customers/search.ts'
import { totalsOf } from '#server/store/customers/totals.ts'

import { enquiryConditions, searchConditions } from './customer-conditions.ts'
import { readOrder } from './customer-order.ts'

export const customerEnquiryRoutes = {
  enquireCustomers: implement(enquireCustomers, async ({ body }, { db, app, caller, setTotal, setAfter }) => {
    const { order, faults } = readOrder(body.orderBy, body.sala?.orderBy)
    refuseIfAny([...faults, ...circleFaults(body)])
    const page = await enquire(db, totalsOf(app.db), {
      conditions: enquiryConditions(body, caller),
      order,
      skip: body.skip ?? 0,
      take: body.pageLength,
      after: body.sala?.after ?? undefined,
      count: body.sala?.count ?? true,
    })
    if (page.kind === 'bad cursor') throw Refusal.fields([{ field: 'sala.after', key: 'badCursor' }])
    if (page.kind === 'too slow') throw tooSlow(body.keyword)
    if (page.total !== undefined) setTotal(page.total)
    if (page.after !== undefined) setAfter(page.after)
    return onlyColumns(await rowsOf(db, page.ids), body.displayColumns)
  }),

  searchCustomers: implement(searchCustomers, async ({ body }, { db, setTotal }) => {
    const found = await rank(db, {
      keyword: body.keyword,
      conditions: searchConditions(body),
      skip: body.skip ?? 0,
      take: body.take,
    })
    if (found === undefined) throw tooSlow(body.keyword)
    setTotal(found.total)
    return rowsOf(db, found.ids)
  }),
}

const RETRY_SECONDS = 5

/** A longer word makes a search quick; a filter that takes too long may do better when the host has less to do. */
const tooSlow = (keyword: string | null | undefined): Refusal =>
  words(keyword ?? '').length > 0
    ? Refusal.fields([{ field: 'keyword', key: 'searchTooSlow' }])
    : Refusal.later(503, 'unavailable', RETRY_SECONDS)

/** All three or none. */
function circleFaults(body: CustomersEnquiry): FieldFault[] {
  const members = ['latitude', 'longitude', 'distanceLimit'] as const
  const missing = members.filter((member) => !isGiven(body[member]))
  if (missing.length === members.length) return []
  return missing.map((field) => ({ field, key: 'placeIncomplete' }))
}

type Columns = readonly string[] | null | undefined

/** A list of columns leaves of each row these and what names it. */
function onlyColumns(rows: CustomerRow[], columns: Columns) {
  if (!given(columns)) return rows
  const wanted = new Set(columns)
  return rows.map(({ customerId, customerCode, ...rest }) => ({
    customerId,
    customerCode,
    ...Object.fromEntries(Object.entries(rest).filter(([column]) => wanted.has(column))),
  }))
}
