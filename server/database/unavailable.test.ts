import { Client } from 'pg'
import { expect, inject, test } from 'vitest'

import { openPool } from './pool.ts'
import { isUnavailable } from './unavailable.ts'

const { appUrl } = inject('testDatabase')

const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (reason: unknown) => reason,
  )

test('a server that is away is unavailable', async () => {
  const client = new Client('postgres://me@127.0.0.1:1/sala')
  expect(isUnavailable(await reasonOf(client.connect()))).toBe(true)
})

test.each([
  ['a connection that the server ends', 'select pg_terminate_backend(pg_backend_pid())'],
  ['a statement that takes too long', "set statement_timeout = '20ms'; select pg_sleep(5)"],
])('%s is unavailable', async (_, sql) => {
  const pool = openPool(appUrl)
  expect(isUnavailable(await reasonOf(pool.query(sql)))).toBe(true)
  await pool.end()
})

test('a wrong statement, a broken rule and no error are not', async () => {
  const pool = openPool(appUrl)
  for (const sql of ['selec 1', 'select 1 / 0']) {
    const reason = await reasonOf(pool.query(sql))
    expect(reason).toBeInstanceOf(Error)
    expect(isUnavailable(reason)).toBe(false)
  }
  expect(isUnavailable(undefined)).toBe(false)
  await pool.end()
})

test('a host that is stopping is unavailable', async () => {
  const pool = openPool(appUrl)
  await pool.end()
  expect(isUnavailable(await reasonOf(pool.query('select 1')))).toBe(true)
})

test('a cause counts', () => {
  const cause = Object.assign(new Error('gone'), { code: '57P01' })
  expect(isUnavailable(new Error('not read', { cause }))).toBe(true)
})
