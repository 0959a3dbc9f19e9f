import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const opened = testDatabase()
const host = testHost(opened)

const changesOf = (customerId: string) =>
  opened.db
    .selectFrom('changes')
    .select(['kind', 'action', 'version', 'author', 'authorName', 'isPartner', 'fields', 'before'])
    .where('customerId', '=', customerId)
    .orderBy('changeId')
    .execute()

test('a write of a customer keeps who changed which field, and the record as it was', async () => {
  const { customerId, customerCode, customerName } = await saved(host, { customerNote: 'ก' }, { as: 'sales' })
  await write(
    host,
    { customerCode, customerName, customerNote: 'ข', customerTags: ['VIP'] },
    { as: 'partner' },
  )
  expect(await changesOf(customerId)).toMatchObject([
    {
      kind: 'customer',
      action: 'create',
      version: '1',
      author: 'E003',
      authorName: 'sales ทดสอบ',
      isPartner: false,
      fields: { customerName: { old: null, new: customerName }, customerNote: { old: null, new: 'ก' } },
      before: null,
    },
    {
      kind: 'customer',
      action: 'update',
      version: '2',
      author: 'test-client',
      isPartner: true,
      fields: { customerNote: { old: 'ก', new: 'ข' }, customerTags: { old: [], new: ['VIP'] } },
      before: { customerName, customerNote: 'ก', customerTags: [] },
    },
  ])
})

test('a write that changes nothing, and one that is refused, keep nothing', async () => {
  const { customerId, customerCode, customerName } = await saved(host)
  await write(host, { customerCode, customerName: ` ${customerName} ` })
  expect((await write(host, { customerCode, customerName, branchCode: '12' })).status).toBe(400)
  expect((await write(host, { customerCode, customerNote: 'ก' }, { as: 'support' })).status).toBe(403)
  expect(await changesOf(customerId)).toHaveLength(1)
})

test('what hangs on a customer is kept too: events, answers, files', async () => {
  const { customerId, customerCode } = await saved(host)
  const event = { eventName: 'ต่ออายุ', eventType: 3, eventDate: '2026-12-01', customerCode }
  const added = await host.call('admin', 'POST', '/v1/customerEvent', { body: event })
  const eventId = Number((added.data as { eventId: number }).eventId) // its form is tested elsewhere
  await host.call('admin', 'PUT', `/v1/customerEvent/${eventId}`, { body: { ...event, eventType: 4 } })
  await host.call('admin', 'PUT', `/v1/customerEvent/${eventId}`, { body: { ...event, eventType: 4 } })
  await host.call('admin', 'DELETE', `/v1/customerEvent/${eventId}`)
  await host.call('admin', 'POST', '/v3/customers/satisfaction', {
    body: {
      SourceName: 'LINE',
      SourceType: 1,
      Point: 5,
      CustomerCode: customerCode,
      DateCreated: '2026-11-01',
    },
  })
  const attachments = [{ filename: 'a', extension: 'pdf', fileSize: 1, url: 'https://files.example/a' }]
  for (let times = 0; times < 2; times++)
    await host.call('admin', 'POST', '/v1/customers/file-categories', {
      body: { customerCode, fileCategoryId: 11, attachments },
    })
  const files = await host.call('admin', 'GET', `/sala/v1/customers/${customerCode}/files`)
  const [file] = files.json as { attachmentId: number }[] // as above
  await host.call('admin', 'DELETE', `/sala/v1/customers/${customerCode}/files/${file?.attachmentId}`)
  expect((await changesOf(customerId)).map(({ kind, action }) => `${kind} ${action}`)).toEqual([
    'customer create',
    'customerEvent create',
    'customerEvent update',
    'customerEvent delete',
    'satisfaction create',
    'customerFile create',
    'customerFile delete',
  ])
})

const sources = readdirSync('server', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/testing|seed/.test(path))
  .map((path) => [path, readFileSync(join('server', path), 'utf8')] as const)

/** Whether a source writes one of the tables of which every write is kept. */
const writes = (source: string): boolean =>
  /(insertInto|updateTable|deleteFrom)\(\s*'(customers|customerEvents|satisfactions|customerFiles)'/.test(
    source,
  ) || /(insert into|update|delete from) \$\{/.test(source)

/** Rows that a merge moves are told of by the changes of both customers, and kept with the merge. */
const MOVED = 'store/merge/move.ts'

test('no source writes a record that does not keep the change as well', () => {
  const writers = sources.filter(([path, source]) => path !== MOVED && writes(source))
  expect(writers.length).toBeGreaterThanOrEqual(5)
  const silent = writers.filter(([, source]) => !/\bkeep(RowChange|Change|Customer)\(/.test(source))
  expect(silent.map(([path]) => path)).toEqual([])
})
