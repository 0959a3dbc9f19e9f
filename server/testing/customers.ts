import { randomUUID } from 'node:crypto'

import { Customer } from '#contract/customer/customer.ts'
import type { CustomerWrite } from '#contract/customer/write.ts'

import type { Got, TestHost } from './test-host.ts'

type Who = Parameters<TestHost['call']>[0]

/** A name that no other test has: tests of one file share a database. */
export const aName = (): string => `สยามเทรดดิ้ง ${randomUUID()}`

/** Writes a customer: a lead with a name of its own, but for what is said of it. */
export const write = (
  { call }: TestHost,
  body: Partial<CustomerWrite> = {},
  { as = 'admin', headers = {} }: { as?: Who; headers?: Record<string, string> } = {},
): Promise<Got> =>
  call(as, 'POST', '/v3/customers', { body: { customerName: aName(), customerState: 1, ...body }, headers })

/** A customer that was written, as the answer shows it. */
export async function saved(...args: Parameters<typeof write>): Promise<Customer> {
  const { status, json, data } = await write(...args)
  if (status !== 200) throw new Error(`not saved: ${JSON.stringify(json)}`)
  return Customer.parse(data)
}

/** Fields of a refusal with what is said of each. */
export const errorsOf = ({ json }: Got): unknown =>
  typeof json === 'object' && json !== null && 'errors' in json ? json.errors : undefined
