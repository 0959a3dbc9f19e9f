import { expect, test } from 'vitest'

import { phoneHref } from '#lib/phone.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'

import { addCustomers } from './add-customers.ts'
import { seedDemo } from './demo.ts'
import { randomFrom } from './random.ts'

const { pool } = testDatabase()
const now = new Date('2026-11-24T03:00:00Z')
const count = async (sql: string) =>
  Number((await pool.query<{ n: string }>(`select count(*) as n from ${sql}`)).rows[0]?.n)

test('the demo is a company of thirty people in six teams with four hundred customers of every state', async () => {
  const names = await seedDemo(pool, { passwordHash: 'x', now })
  expect(await count('employees')).toBe(30)
  expect(await count('teams')).toBe(6)
  expect(await count('accounts')).toBe(30)
  expect(await count('customers')).toBe(400)
  const { rows } = await pool.query<{ s: number }>(
    'select distinct customer_state as s from customers order by s',
  )
  expect(rows.map((row) => row.s)).toEqual([1, 2, 3])
  expect(await count("accounts where role = 'manager' and username = '" + names.manager + "'")).toBe(1)
  expect(await count('customers where customer_status > 0 and customer_note is null')).toBe(0)
  expect(await count('customers where date_modified > now() or date_modified < date_created')).toBe(0)
  expect(await count('customer_events')).toBeGreaterThan(100)
})

test('more customers may be added at any time, and their codes go on without a gap', async () => {
  const { rows: people } = await pool.query<{ staff_code: string; team_id: number }>(
    'select staff_code, team_id from employees',
  )
  const sellers = people.map((row) => ({ staffCode: row.staff_code, teamId: row.team_id }))
  const client = await pool.connect()
  try {
    await client.query('begin')
    await addCustomers(client, 12_000, randomFrom(1), { sellers, now }, '00001')
    await client.query('commit')
  } finally {
    client.release()
  }
  expect(await count('customers')).toBe(12_400)
  const { rows } = await pool.query<{ kind: string; n: string; last: string }>(
    'select left(customer_code, 1) as kind, count(*) as n, max(customer_code) as last from customers group by 1',
  )
  for (const row of rows) expect(Number(row.last.slice(1))).toBe(Number(row.n))
})

test('every telephone number of the demo can be called', async () => {
  const { rows } = await pool.query<{ phone: string }>(
    `select customer_phone as phone from customers where customer_phone is not null
     union select customer_mobile from customers where customer_mobile is not null
     union select contact_mobile from contacts where contact_mobile is not null`,
  )
  expect(rows.filter(({ phone }) => phoneHref(phone) === undefined)).toEqual([])
})
