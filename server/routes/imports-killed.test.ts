import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { ImportState } from '#contract/sala/imports.ts'
import { openPool } from '#server/database/pool.ts'
import { madeFolder, startIn } from '#server/database/testing/embedded-server.ts'
import { binariesUnderTest } from '#server/database/testing/server-binaries.ts'
import { freePort, RealHost } from '#server/testing/real-host.ts'

/** The whole of what a person brings in the full run, enough to be killed in the middle of otherwise. */
const ROWS = process.env['SALA_TEST_FULL'] === '1' ? 10_000 : 1000
const BATCH = 200
/** Every so many rows one is refused. */
const REFUSED_EACH = 25

const customers = Array.from({ length: ROWS }, (_, i) => ({
  row: i + 1,
  customer: {
    customerName: i % REFUSED_EACH === 3 ? '' : `บริษัท นำเข้า ${i} จำกัด`,
    customerState: 3,
    customerGroupName: `กลุ่ม ${i % 7}`,
    contacts: [{ contactName: `ผู้ติดต่อ ${i}`, contactPhone: '02-123-4567' }],
    addresses: [{ locationAddress: `${i} ถนนสีลม กรุงเทพมหานคร` }],
  },
}))

type Headers = Record<string, string>

/** Sends what is not in, in order, until all of it is; answers how many batches the host said it did. */
async function run(host: RealHost, headers: Headers, importId: string, onBatch: (batch: number) => void) {
  for (let batch = 1; batch <= ROWS / BATCH; batch++) {
    const rows = customers.slice((batch - 1) * BATCH, batch * BATCH)
    const body = { filename: 'a.csv', fileHash: 'a', total: ROWS, batch, isDryRun: false, rows }
    const answer = await fetch(`${host.url}/sala/v1/imports/${importId}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(await answer.text())
    await answer.json()
    onBatch(batch)
  }
}

const stateOf = async (host: RealHost, headers: Headers, importId: string) =>
  ImportState.parse(await (await fetch(`${host.url}/sala/v1/imports/${importId}`, { headers })).json())

/** All that is kept of live customers, but for how often they were written, as one number. */
async function fingerprint(folder: string): Promise<{ hash: string; codes: string[] }> {
  const { url, release } = await startIn(folder)
  const pool = openPool(url)
  const { rows } = await pool.query<{ code: string; row: unknown }>(`
    select customer_code as code, to_jsonb(customers) - 'version' - 'date_modified' as row,
      (select jsonb_agg(to_jsonb(contacts) - 'contact_id' order by sequence)
        from contacts where contacts.customer_id = customers.customer_id) as contacts,
      (select jsonb_agg(to_jsonb(addresses) - 'address_id' order by sequence)
        from addresses where addresses.customer_id = customers.customer_id) as addresses
    from customers where voided_at is null order by customer_id`)
  await pool.end()
  await release()
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  return { hash, codes: rows.map(({ code }) => code) }
}

// the whole host brings its own server: there is nothing else to see on another one
// oxlint-disable-next-line vitest/no-disabled-tests -- runIf takes a condition here and the test below
const onItsOwnServer = test.runIf(binariesUnderTest() === undefined)

onItsOwnServer(
  'an import whose host is killed in the middle goes on behind what is in, counts right, and goes back to what was before',
  async () => {
    const folder = await madeFolder()
    const host = new RealHost(join(folder, 'data'), await freePort())
    await host.start()
    const headers = await host.credentials()
    const write = (body: object) =>
      fetch(`${host.url}/v3/customers`, { method: 'POST', headers, body: JSON.stringify(body) })
    const known = { customerName: customers[0]?.customer.customerName, customerState: 1, customerNote: 'เดิม' }
    expect((await write({ ...known, contacts: [{ contactName: 'เดิม' }] })).status).toBe(200)
    await host.end('SIGTERM')
    const before = await fingerprint(folder)
    await host.start()
    const importId = randomUUID()
    const middle = Math.floor(ROWS / BATCH / 2)
    const began = performance.now()
    const killed = run(host, headers, importId, (batch) => {
      if (batch === middle) setTimeout(() => void host.end('SIGKILL'), 40)
    })
    await expect(killed).rejects.toThrow()
    await host.end('SIGKILL')
    await host.start()
    const after = await stateOf(host, headers, importId)
    const sum = Object.values(after.counts).reduce((all, count) => all + count, 0)
    expect(sum).toBe(after.batches.length * BATCH)
    expect(after.batches.length).toBeGreaterThanOrEqual(middle)
    await run(host, headers, importId, () => undefined)
    const seconds = (performance.now() - began) / 1000
    const done = await stateOf(host, headers, importId)
    const refused = ROWS / REFUSED_EACH
    expect(done).toMatchObject({
      isDone: true,
      counts: { new: ROWS - refused - 1, changed: 1, unchanged: 0, refused },
    })
    if (process.env['SALA_TEST_FULL'] === '1')
      process.stdout.write(`${ROWS} rows in ${seconds.toFixed(1)} s\n`)
    for (let waiting = 1; waiting > 0;) {
      const answer = await fetch(`${host.url}/sala/v1/imports/${importId}`, { method: 'DELETE', headers })
      const state = ImportState.parse(await answer.json())
      waiting = state.undo.waiting
      expect(state.undo.left).toEqual([])
    }
    await host.end('SIGTERM')
    expect(await fingerprint(folder)).toEqual(before)
  },
  600_000,
)
