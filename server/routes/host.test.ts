import pg from 'pg'
import pino from 'pino'
import { expect, test } from 'vitest'

import { createApp } from '#server/app.ts'
import { queriesOf } from '#server/database/pool.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { testHost, testSettings } from '#server/testing/test-host.ts'

const opened = testDatabase()
const { call, context } = testHost(opened, {
  settings: testSettings({ imageOrigins: ['https://img.example'] }),
})

const away = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 })

test('health says that the database answers', async () => {
  const { status, json } = await call('nobody', 'GET', '/sala/v1/health')
  expect([status, json]).toEqual([
    200,
    { ok: true, database: true, thaiSearch: true, version: expect.stringMatching(/^\d/) },
  ])
})

test('a host of a test can forbid drafts, and says so', async () => {
  const drafts = async () => (await call('nobody', 'GET', '/sala/v1/capabilities')).json
  expect(await drafts()).toMatchObject({ drafts: true })
  context.faults = { draftsOff: true }
  expect(await drafts()).toMatchObject({ drafts: false })
  delete context.faults
})

test('capabilities need no sign-in', async () => {
  const { status, json } = await call('nobody', 'GET', '/sala/v1/capabilities')
  expect(status).toBe(200)
  expect(json).toMatchObject({
    mode: 'embedded',
    versions: true,
    demo: false,
    imageOrigins: ['https://img.example'],
  })
})

test('without a database health is a 503 of the same form, and everything else a 503 that says when to come again', async () => {
  const context = {
    ...opened,
    dataFolder: opened.folder,
    settings: testSettings(),
    log: pino({ level: 'silent' }),
  }
  const app = createApp({ ...context, db: queriesOf(away), pool: away })
  const health = await app.request('/sala/v1/health')
  expect([health.status, await health.json()]).toMatchObject([
    503,
    { ok: false, database: false, thaiSearch: true },
  ])
  const other = await app.request('/v1/customerEvent/event-types', { headers: { Cookie: 'sala_session=x' } })
  expect([other.status, other.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await other.json()).toMatchObject({ status: { code: '4001' }, data: null })
})
