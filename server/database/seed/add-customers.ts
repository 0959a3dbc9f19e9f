import type { ClientBase } from 'pg'

import { formatNumber } from '#server/database/number-pattern.ts'
import { customerPatterns } from '#server/store/customer-number.ts'

import { copyRows } from './copy-rows.ts'
import {
  addressRows,
  contactRows,
  customerRow,
  eventRows,
  satisfactionRows,
  type Numbered,
} from './customer-rows.ts'
import { makeCustomer, type Setting } from './customer.ts'
import type { Random } from './random.ts'

/** Rows that are held in memory at once. */
const BATCH = 5_000

/** Called after each batch with the number of customers that are in. */
export type Progress = (done: number) => void

/**
 * Adds `count` invented customers by COPY, in the transaction of `client`. Ids, codes and the numbers behind
 * names go on where the tables stand, so it may be done again and again.
 */
export async function addCustomers(
  client: ClientBase,
  count: number,
  random: Random,
  setting: Setting,
  author: string,
  progress: Progress = () => undefined,
): Promise<void> {
  if (count === 0) return
  const firstId = await reserveIds(client, count)
  const firstIndex = Number(await advance(client, 'seed', count)) - count
  const codes = await codeCounters(client)
  for (let done = 0; done < count; done += BATCH) {
    const batch: Numbered[] = []
    for (let n = done; n < Math.min(count, done + BATCH); n++) {
      const customer = makeCustomer(firstIndex + n, random, setting)
      batch.push({ id: firstId + n, code: codes.next(customer.customerState), customer })
    }
    await copyRows(
      client,
      'customers',
      batch.map((one) => customerRow(one, author)),
    )
    await copyRows(client, 'contacts', batch.flatMap(contactRows))
    await copyRows(client, 'addresses', batch.flatMap(addressRows))
    await copyRows(
      client,
      'customer_events',
      batch.flatMap((one) => eventRows(one, author)),
    )
    await copyRows(
      client,
      'satisfactions',
      batch.flatMap((one) => satisfactionRows(one, author)),
    )
    progress(Math.min(count, done + BATCH))
  }
  await codes.save()
}

async function reserveIds(client: ClientBase, count: number): Promise<number> {
  const sequence = "pg_get_serial_sequence('customers', 'customer_id')"
  const { rows } = await client.query<{ first: string }>(`select nextval(${sequence}) as first`)
  const first = Number(rows[0]?.first ?? 1)
  await client.query(`select setval(${sequence}, $1)`, [first + count - 1])
  return first
}

async function advance(client: ClientBase, scope: string, by: number): Promise<bigint> {
  const { rows } = await client.query<{ value: string }>(
    `insert into counters (scope, value) values ($1, $2)
     on conflict (scope) do update set value = counters.value + excluded.value returning value`,
    [scope, by],
  )
  return BigInt(rows[0]?.value ?? 0)
}

/** Codes as the host would give them out, counted here and written back once. */
async function codeCounters(client: ClientBase) {
  const scopes = { lead: await advance(client, 'lead', 0), customer: await advance(client, 'customer', 0) }
  return {
    next(state: number): string {
      const kind = state === 1 ? 'lead' : 'customer'
      scopes[kind] += 1n
      return formatNumber(customerPatterns[kind], '', scopes[kind])
    },
    async save() {
      for (const [scope, value] of Object.entries(scopes))
        await client.query('update counters set value = $2 where scope = $1', [scope, value])
    },
  }
}
