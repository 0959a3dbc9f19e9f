import { randomBytes } from 'node:crypto'

import type pg from 'pg'

import { hashPassword } from '#server/identity/passwords.ts'
import { addCustomers } from '#server/database/seed/add-customers.ts'
import { seedDemo } from '#server/database/seed/demo.ts'
import { randomFrom } from '#server/database/seed/random.ts'
import { openPool } from '#server/database/pool.ts'

import type { SeedArguments } from './arguments.ts'

type Seller = { staffCode: string; teamId: number }

/** Adds customers to whoever sells; a database without people gets those of the demo first. */
export async function fill(
  url: string,
  { customers, fresh }: SeedArguments,
  say: (line: string) => void,
): Promise<void> {
  const pool = openPool(url, {
    max: 1,
    statement_timeout: 0,
    lock_timeout: 0,
    idle_in_transaction_session_timeout: 0,
  })
  try {
    if ((await sellersOf(pool)).length === 0) await addPeople(pool, say)
    const sellers = await sellersOf(pool)
    const began = Date.now()
    const client = await pool.connect()
    try {
      await client.query('begin')
      if (fresh) await empty(client)
      const random = randomFrom(await alreadyThere(client))
      const setting = { sellers, now: new Date() }
      await addCustomers(client, customers, random, setting, sellers[0]?.staffCode ?? '', (done) =>
        say(`${done.toLocaleString('en')} of ${customers.toLocaleString('en')} customers`),
      )
      await client.query('commit')
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      client.release()
    }
    await pool.query('vacuum analyze')
    say(`Done in ${Math.round((Date.now() - began) / 1000)} s.`)
  } finally {
    await pool.end()
  }
}

async function sellersOf(pool: pg.Pool): Promise<Seller[]> {
  const { rows } = await pool.query<{ staff_code: string; team_id: number | null }>(
    `select e.staff_code, e.team_id from employees e join accounts a using (staff_code)
     where a.role = 'sales' and e.is_active order by e.staff_code`,
  )
  return rows.map((row) => ({ staffCode: row.staff_code, teamId: row.team_id ?? 0 }))
}

async function addPeople(pool: pg.Pool, say: (line: string) => void): Promise<void> {
  const password = randomBytes(9).toString('base64url')
  const names = await seedDemo(pool, {
    passwordHash: await hashPassword(password),
    now: new Date(),
    customers: 0,
  })
  say(`The database had no salespeople: those of the demo are in. Sign in as ${names.sales} with ${password}`)
}

/** Everything that hangs on a customer goes with it; numbers begin again. */
async function empty(client: pg.ClientBase): Promise<void> {
  await client.query('truncate customers restart identity cascade')
  await client.query("delete from counters where scope in ('lead', 'customer', 'seed')")
}

const alreadyThere = async (client: pg.ClientBase): Promise<number> =>
  Number((await client.query<{ n: string }>('select count(*) as n from customers')).rows[0]?.n ?? 0) + 7
