import { expect, test } from 'vitest'

import { Customer } from '#contract/customer/customer.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, errorsOf, saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const { pool } = host.context

const numberOf = (code: string): number => Number(/\d+$/.exec(code)?.[0])

test('R11: a lead gets L and six digits, a prospect and a customer C, and a code never changes', async () => {
  const lead = await saved(host)
  expect(lead.customerCode).toMatch(/^L\d{6}$/)
  expect((await saved(host, { customerState: 2 })).customerCode).toMatch(/^C\d{6}$/)
  expect((await saved(host, { customerState: 3 })).customerCode).toMatch(/^C\d{6}$/)
  const { customerCode, customerName, customerId } = lead
  const won = await saved(host, { customerCode, customerName, customerState: 3 })
  expect(won).toMatchObject({ customerCode, customerId, customerState: 3 })
})

test('R11: a code that does not exist creates a customer with that code; null and "" ask for a new one', async () => {
  expect(await saved(host, { customerCode: 'ลค-001' })).toMatchObject({ customerCode: 'ลค-001' })
  for (const customerCode of [null, '', ' '])
    expect((await saved(host, { customerCode })).customerCode).toMatch(/^L\d{6}$/)
})

test('R7: codes match in any case of letters and are answered as first written', async () => {
  const { customerName } = await saved(host, { customerCode: 'Abc-9' })
  expect(await saved(host, { customerCode: 'ABC-9', customerName, customerPhone: '1' })).toMatchObject({
    customerCode: 'Abc-9',
    customerPhone: '1',
  })
  const read = await host.call('admin', 'GET', '/v3/customers/aBC-9')
  expect(read.data).toMatchObject({ customerCode: 'Abc-9' })
})

test.each(['/a', 'a/', '..', 'x'.repeat(51)])(
  'a code that no address can carry is refused: %s',
  async (code) => {
    expect(errorsOf(await write(host, { customerCode: code }))).toMatchObject([{ field: 'customerCode' }])
  },
)

test('a code with a slash and a percent sign inside is found by its address', async () => {
  const customerCode = 'สาขา/1 50%'
  await saved(host, { customerCode })
  const read = await host.call('admin', 'GET', `/v3/customers/${encodeURIComponent(customerCode)}`)
  expect(read.data).toMatchObject({ customerCode })
})

test('R6: a refused write takes no number, and twenty writes at once get twenty in a row', async () => {
  const before = numberOf((await saved(host)).customerCode)
  await write(host, { customerStatus: 1 })
  const { customerName } = await saved(host, { customerState: 2 })
  await write(host, { customerName })
  const codes = (await Promise.all(Array.from({ length: 20 }, () => saved(host)))).map(({ customerCode }) =>
    numberOf(customerCode),
  )
  expect(codes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => before + 1 + i))
})

test('R113: numbers that were given by hand are passed over', async () => {
  const last = numberOf((await saved(host)).customerCode)
  const code = (n: number): string => `l${String(last + n).padStart(6, '0')}`
  await saved(host, { customerCode: code(1) })
  await saved(host, { customerCode: code(2) })
  expect((await saved(host)).customerCode).toBe(code(3).toUpperCase())
})

test('R113: a code that is being given by hand at the same moment is passed over too', async () => {
  // who comes first is chance: the one by hand may find the code given already, and is then refused
  let passedOver = 0
  for (let round = 0; round < 20 || passedOver === 0; round += 1) {
    const last = numberOf((await saved(host)).customerCode)
    const hand = `L${String(last + 1).padStart(6, '0')}`
    const [chosen, issued] = await Promise.all([write(host, { customerCode: hand }), saved(host)])
    if (chosen.status === 200) {
      expect(Customer.parse(chosen.data).customerCode).toBe(hand)
      expect(issued.customerCode).not.toBe(hand)
      passedOver += 1
    } else {
      expect(errorsOf(chosen)).toMatchObject([{ field: 'customerCode' }])
      expect(issued.customerCode).toBe(hand)
    }
  }
})

test('R112: a counter that outgrows its digits grows in width', async () => {
  await pool.query(
    "insert into counters values ('lead', 999999) on conflict (scope) do update set value = 999999",
  )
  expect((await saved(host)).customerCode).toBe('L1000000')
})

test('R110, R111: a pattern with a month counts anew each month in Bangkok, and old codes stay', async () => {
  const old = await saved(host, { customerState: 3 })
  const pattern = { customer: { prefix: 'CU-', date: 'yyMM', digits: 4 } }
  await pool.query("insert into settings values ('numberPatterns', $1)", [JSON.stringify(pattern)])
  const codes = [await saved(host, { customerState: 3 }), await saved(host, { customerState: 3 })]
  const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(2, 7).replace('-', '')
  expect(codes.map(({ customerCode }) => customerCode)).toEqual([`CU-${month}0001`, `CU-${month}0002`])
  expect((await host.call('admin', 'GET', `/v3/customers/${old.customerCode}`)).status).toBe(200)
})

test('a name is not reserved by a write that was refused', async () => {
  const customerName = aName()
  await write(host, { customerName, customerStatus: 2 })
  expect(await saved(host, { customerName })).toMatchObject({ customerName })
})
