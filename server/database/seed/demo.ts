import type { Pool } from 'pg'

import { nameKey } from '#lib/fold.ts'

import { addCustomers } from './add-customers.ts'
import { copyRows, type Row } from './copy-rows.ts'
import { demoCustomFields } from './custom-fields.ts'
import { incomes, interests, sources, tags } from './customer.ts'
import { trades } from './company-names.ts'
import { accountRow, employeeRow, teamRow } from './people-rows.ts'
import { randomFrom } from './random.ts'
import { companyName, makeStaff, type Staff, type StaffRole } from './staff.ts'

export type DemoOptions = {
  /** Of the one password that every demo account has. */
  passwordHash: string
  /** What "today" is for the dates of the demo. */
  now: Date
  customers?: number
}

/** One user name of each kind, to be shown at the first start. */
export type DemoNames = Record<Exclude<StaffRole, 'admin'>, string>

/** A company that sells packaging: 30 people with accounts, 400 customers. All or nothing; the same every time. */
export async function seedDemo(
  pool: Pool,
  { passwordHash, now, customers = 400 }: DemoOptions,
): Promise<DemoNames> {
  const random = randomFrom(2569)
  const { teams, staff } = makeStaff(random)
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('set constraints all deferred')
    await copyRows(client, 'settings', [
      { name: 'company', value: { companyName } },
      { name: 'demo', value: {} },
    ])
    await copyRows(client, 'teams', teams.map(teamRow))
    await copyRows(client, 'employees', staff.map(employeeRow))
    await copyRows(client, 'accounts', staff.map(accountRow(passwordHash)))
    await copyRows(client, 'lookups', lookupRows())
    await copyRows(client, 'custom_fields', demoCustomFields.map(customFieldRow))
    const sellers = staff.filter((person) => person.role === 'sales')
    await addCustomers(client, customers, random, { sellers, now }, staff[0]?.staffCode ?? '')
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
  await pool.query('analyze')
  const named = (role: StaffRole) => staff.find((person: Staff) => person.role === role)?.username ?? ''
  return { manager: named('manager'), sales: named('sales'), support: named('support') }
}

const customFieldRow = (field: (typeof demoCustomFields)[number], sequence: number): Row => ({
  name: field.name,
  name_key: nameKey(field.name),
  type: field.type,
  choices: field.choices,
  sequence,
})

function lookupRows(): Row[] {
  const names: Record<string, readonly string[]> = {
    group: [...new Set(trades.map((trade) => trade[2]))],
    source: sources,
    interest: interests,
    tag: tags,
    income: incomes,
    classification: ['A', 'B', 'C'],
    satisfactionSource: ['NPS [Venio]', 'หลังส่งสินค้า'],
  }
  return Object.entries(names).flatMap(([kind, list]) =>
    list.map((name, sequence) => ({ kind, name, name_key: nameKey(name), sequence })),
  )
}
