import { randomUUID } from 'node:crypto'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { headerNames } from '#contract/envelope.ts'
import { killServer, madeFolder, startIn } from '#server/database/testing/embedded-server.ts'
import { binariesUnderTest } from '#server/database/testing/server-binaries.ts'
import { freePort, RealHost } from '#server/testing/real-host.ts'

import { openPool } from '#server/database/pool.ts'

/** How often each is killed: enough to see it in every run, all of it in the full one. */
const KILLS = process.env['SALA_TEST_FULL'] === '1' ? 20 : 3
const WRITERS = 4

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** A customer with two contacts, sent under one key until the host says that it is done. */
async function create(host: RealHost, headers: Record<string, string>, name: string): Promise<void> {
  const body = JSON.stringify({
    customerName: name,
    customerState: 3,
    contacts: [{ contactName: 'a' }, { contactName: 'b' }],
  })
  const key = { [headerNames.idempotencyKey]: randomUUID() }
  let last = ''
  for (const limit = Date.now() + 90_000; Date.now() < limit;) {
    const answer = await fetch(`${host.url}/v3/customers`, {
      method: 'POST',
      headers: { ...headers, ...key },
      body,
    }).catch(() => undefined)
    if (answer?.status === 200) return
    last = answer ? `${answer.status} ${await answer.clone().text()}` : 'no answer'
    if (answer && answer.status < 500)
      throw new Error(`refused with ${answer.status}: ${await answer.text()}`)
    await pause(20)
  }
  throw new Error(`${name} was never acknowledged: ${last}, host: ${host.state}`)
}

/** Writes without end until told to stop; answers the names that were acknowledged. */
async function writeUntil(stopped: () => boolean, host: RealHost, headers: Record<string, string>) {
  const names: string[] = []
  while (!stopped()) {
    const name = `บริษัท ${randomUUID()}`
    await create(host, headers, name)
    names.push(name)
  }
  return names
}

// the whole host brings its own server: there is nothing else to see on another one
// oxlint-disable-next-line vitest/no-disabled-tests -- runIf takes a condition here and the test below
const onItsOwnServer = test.runIf(binariesUnderTest() === undefined)

onItsOwnServer.each(['host', 'database'] as const)(
  'a %s that is killed again and again during writes loses no acknowledged write and makes none twice',
  async (victim) => {
    const folder = await madeFolder()
    const data = join(folder, 'data')
    const host = new RealHost(data, await freePort())
    await host.start()
    const headers = await host.credentials()

    let stopped = false
    const writers = Array.from({ length: WRITERS }, () => writeUntil(() => stopped, host, headers))
    const written = Promise.all(writers)
    written.catch(() => undefined) // told below
    for (let kill = 0; kill < KILLS; kill++) {
      await pause(150 + Math.random() * 350)
      if (victim === 'database') {
        killServer(data, kill % 2 === 1)
        await expect.poll(() => host.isWell(), { timeout: 60_000 }).toBe(true)
      } else {
        await host.end('SIGKILL')
        await host.start()
      }
    }
    await pause(500)
    stopped = true
    const names = (await written).flat()
    await host.end('SIGTERM')

    const { url, release } = await startIn(folder)
    const pool = openPool(url)
    const { rows } = await pool.query<{ name: string; code: string; contacts: string }>(
      `select customer_name as name, customer_code as code,
         (select count(*) from contacts where contacts.customer_id = customers.customer_id) as contacts
       from customers order by customer_code`,
    )
    await pool.end()
    await release()
    expect(rows.map((row) => row.name).toSorted()).toEqual(names.toSorted())
    expect(rows.every((row) => row.contacts === '2')).toBe(true)
    expect(rows.map((row) => Number(row.code.slice(1)))).toEqual(rows.map((_, index) => index + 1))
    expect(names.length).toBeGreaterThan(KILLS)
  },
  600_000,
)
