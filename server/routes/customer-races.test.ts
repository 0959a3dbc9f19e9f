import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { Customer } from '#contract/customer/customer.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, errorsOf, saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const twenty = Array.from({ length: 20 })

/** How many were answered with each status. */
const statusesOf = (got: { status: number }[]) =>
  got.reduce<Record<number, number>>((all, { status }) => ({ ...all, [status]: (all[status] ?? 0) + 1 }), {})

test('R10: of twenty writes of one name at once one wins, and the others name its code', async () => {
  const customerName = aName()
  const got = await Promise.all(twenty.map(() => write(host, { customerName })))
  const won = got.filter(({ status }) => status === 200)
  expect(won).toHaveLength(1)
  const { customerCode } = Customer.parse(won[0]?.data)
  const error = { field: 'customerName', message: `This name belongs to customer ${customerCode}.` }
  for (const lost of got.filter(({ status }) => status !== 200)) expect(errorsOf(lost)).toEqual([error])
})

test('R10: of twenty customers that take one name at once one gets it', async () => {
  const customers = await Promise.all(twenty.map(() => saved(host)))
  const customerName = aName()
  const got = await Promise.all(
    customers.map(({ customerCode }) => write(host, { customerCode, customerName })),
  )
  expect(statusesOf(got)).toEqual({ 200: 1, 400: 19 })
})

test('twenty retries of a write with one key make one customer and answer it twenty times', async () => {
  const customerName = aName()
  const headers = { 'Idempotency-Key': randomUUID() }
  const got = await Promise.all(twenty.map(() => write(host, { customerName }, { headers })))
  const codes = new Set(got.map(({ data }) => Customer.parse(data).customerCode))
  expect([got.every(({ status }) => status === 200), codes.size]).toEqual([true, 1])
  const { rows } = await host.context.pool.query('select from customers where customer_name = $1', [
    customerName,
  ])
  expect(rows).toHaveLength(1)
})

test('an update with an old version is a 412 and changes nothing; the answered version is the next one', async () => {
  const first = await write(host)
  const { customerCode, customerName } = Customer.parse(first.data)
  const change = (customerPhone: string, version: string | null) =>
    write(host, { customerCode, customerName, customerPhone }, { headers: { 'If-Match': version ?? '' } })

  const second = await change('1', first.headers.get('etag'))
  expect(second.status).toBe(200)
  expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'))
  const stale = await change('2', first.headers.get('etag'))
  expect([stale.status, stale.json]).toMatchObject([412, { status: { code: '4001' }, data: null }])
  const read = await host.call('admin', 'GET', `/v3/customers/${customerCode}`)
  expect(read.data).toMatchObject({ customerPhone: '1' })
  expect(read.headers.get('etag')).toBe(second.headers.get('etag'))
})

test('of twenty updates from one version at once one is saved and the others are 412', async () => {
  const first = await write(host)
  const { customerCode, customerName } = Customer.parse(first.data)
  const headers = { 'If-Match': first.headers.get('etag') ?? '' }
  const got = await Promise.all(
    twenty.map((_, i) => write(host, { customerCode, customerName, customerPhone: `${i}` }, { headers })),
  )
  expect(statusesOf(got)).toEqual({ 200: 1, 412: 19 })
})

test('a version given for a customer that does not exist is a 412', async () => {
  const got = await write(host, { customerCode: randomUUID() }, { headers: { 'If-Match': '"1"' } })
  expect(got.status).toBe(412)
})

test('of twenty writes that create one code at once one creates it and the others change it', async () => {
  const customerCode = randomUUID()
  const got = await Promise.all(twenty.map(() => saved(host, { customerCode })))
  expect(new Set(got.map(({ customerId }) => customerId)).size).toBe(1)
})

test('R3: twenty writes that name the same new things at once make each of them once', async () => {
  const [group, tag, field] = [randomUUID(), randomUUID(), randomUUID()]
  const got = await Promise.all(
    twenty.map((_, i) =>
      saved(host, {
        customerGroupName: i % 2 ? group : group.toUpperCase(),
        customerTags: i % 2 ? [tag, group] : [group, tag],
        customFields: [{ customFieldName: i % 2 ? field : field.toUpperCase(), customFieldValue: ['1'] }],
      }),
    ),
  )
  expect(new Set(got.map(({ customerGroupName }) => customerGroupName)).size).toBe(1)
  expect(
    new Set(got.flatMap(({ customFields }) => customFields.map((one) => one.customFieldName))).size,
  ).toBe(1)
})
