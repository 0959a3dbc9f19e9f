import { z } from 'zod'

import type { CustomersEnquiry } from '#contract/customer/enquiry.ts'

import type { TestHost } from './test-host.ts'

type Who = Parameters<TestHost['call']>[0]

const Rows = z.array(z.looseObject({ customerCode: z.string(), customerId: z.string() }))

/** A page of customers with what its headers say. */
export async function enquire(
  { call }: TestHost,
  body: Partial<CustomersEnquiry> = {},
  { as = 'admin' as Who }: { as?: Who } = {},
) {
  const got = await call(as, 'POST', '/v1/customers/enquiry', { body: { pageLength: 500, ...body } })
  const read = Rows.safeParse(got.data)
  const total = got.headers.get('total-count')
  return {
    ...got,
    rows: read.data ?? [],
    codes: read.data?.map(({ customerCode }) => customerCode) ?? [],
    total: total === null ? undefined : Number(total),
    after: got.headers.get('sala-after') ?? undefined,
  }
}
