import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const Codes = z.array(z.looseObject({ customerCode: z.string() }))

const search = async (keyword: string, body: object = {}) => {
  const got = await host.call('sales', 'POST', '/v3/customers/search', {
    body: { keyword, take: 50, ...body },
  })
  const codes = Codes.safeParse(got.data).data?.map(({ customerCode }) => customerCode)
  return { ...got, codes, total: got.headers.get('total-count') }
}

beforeAll(async () => {
  const make = (customerCode: string, customerName: string, more = {}) =>
    saved(host, { customerCode, customerName, ...more })
  await make('in-alias', 'อื่น ๆ', { customerAliases: ['Paper'] })
  await make('inside', 'Siam Paper')
  await make('begins-long', 'Paper and Ink Company', { customerState: 3, owners: ['E003'] })
  await make('begins', 'Paper Plus')
  await make('whole', 'PAPER', { customerState: 2 })
  await make('paper', 'ตามรหัส', { customerStatus: 2, customerNote: 'ปิด' })
  await make('other', 'ไม่เกี่ยว')
})

test('the best match comes first: code, name, beginning, inside; of equals the shorter name', async () => {
  const { codes, total } = await search('paper')
  expect(codes).toEqual(['paper', 'whole', 'begins', 'begins-long', 'in-alias', 'inside'])
  expect(total).toBe('6')
})

test('a page of the search is cut after ranking', async () => {
  expect(await search('paper', { take: 2, skip: 1 })).toMatchObject({
    codes: ['whole', 'begins'],
    total: '6',
  })
})

test('states, statuses and owners narrow the search', async () => {
  expect((await search('paper', { customerStates: [2, 3] })).codes).toEqual(['whole', 'begins-long'])
  expect((await search('paper', { customerStatuses: [2] })).codes).toEqual(['paper'])
  expect((await search('paper', { owners: ['e003'] })).codes).toEqual(['begins-long'])
})

test.each(['p', ' p ', ''])('fewer than two characters are refused: "%s"', async (keyword) => {
  expect((await search(keyword)).status).toBe(400)
})

test('a percent sign is a letter like any other', async () => {
  expect((await search('%%')).codes).toEqual([])
})
