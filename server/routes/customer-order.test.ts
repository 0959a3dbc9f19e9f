import { beforeAll, expect, test } from 'vitest'

import { namesInThaiOrder } from '#lib/testing/names-in-thai-order.ts'
import { compareNames } from '#lib/collate.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { enquire } from '#server/testing/enquiry.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const shuffled = namesInThaiOrder.toSorted((a, b) => (a.length - b.length || a < b ? -1 : 1))

beforeAll(async () => {
  for (const [i, customerName] of shuffled.entries())
    await saved(host, {
      customerName,
      customerState: i % 2 ? 1 : 3,
      customerCode: `${i % 2 ? 'b' : 'A'}${i}`,
      customerGroupName: i < 5 ? null : (shuffled[i % 3] ?? null),
      primaryOwner: i % 3 ? 'E004' : null,
    })
})

const namesBy = async (body: Parameters<typeof enquire>[1]) =>
  (await enquire(host, body)).rows.map((row) => row['customerName'])

test('names come in the Thai order of the page, down as well as up, however the order is asked for', async () => {
  const down = namesInThaiOrder.toReversed()
  expect(await namesBy({ orderBy: 'customerName' })).toEqual(namesInThaiOrder)
  expect(await namesBy({ orderBy: 'customerName ASC' })).toEqual(namesInThaiOrder)
  expect(await namesBy({ sala: { orderBy: ['customerName'] } })).toEqual(namesInThaiOrder)
  expect(await namesBy({ orderBy: 'customerName desc' })).toEqual(down)
  expect(await namesBy({ sala: { orderBy: ['-customerName'] } })).toEqual(down)
  expect(await namesBy({ keyword: 'ก', orderBy: 'customerName' })).toEqual(
    namesInThaiOrder.filter((name) => name.includes('ก')),
  )
})

test('customers come by their id unless told otherwise', async () => {
  expect(await namesBy({})).toEqual(shuffled)
  expect(await namesBy({ orderBy: 'customerId desc' })).toEqual(shuffled.toReversed())
})

test('of several keys the later ones decide among equals', async () => {
  const { rows } = await enquire(host, { sala: { orderBy: ['-customerState', 'customerName'] } })
  const expected = rows.toSorted(
    (a, b) =>
      Number(b['customerState']) - Number(a['customerState']) ||
      compareNames(String(a['customerName']), String(b['customerName'])),
  )
  expect(rows).toEqual(expected)
})

test('blanks come last whichever way the order runs', async () => {
  for (const orderBy of ['customerGroupName', '-customerGroupName']) {
    const { rows } = await enquire(host, { sala: { orderBy: [orderBy] } })
    expect(rows.slice(-5).map((row) => row['customerGroupName'])).toEqual(Array(5).fill(null))
    expect(rows[0]?.['customerGroupName']).not.toBe(null)
  }
})

test('codes are sorted without regard to case', async () => {
  const codes = (await enquire(host, { orderBy: 'customerCode' })).codes
  expect(codes.map((code) => code.toLowerCase())).toEqual(codes.map((code) => code.toLowerCase()).toSorted())
})

test.each(['owners', 'search', 'customerName down', 'customerName; drop table customers', '-customerName'])(
  'a list cannot be ordered by %s',
  async (orderBy) => {
    const { status, json } = await enquire(host, { orderBy })
    expect([status, json]).toMatchObject([400, { errors: [{ field: 'orderBy' }] }])
  },
)

test('every key that no list has is named', async () => {
  const { json } = await enquire(host, { sala: { orderBy: ['customerName', 'x', '--customerName'] } })
  expect(json).toMatchObject({ errors: [{ field: 'sala.orderBy[1]' }, { field: 'sala.orderBy[2]' }] })
})
