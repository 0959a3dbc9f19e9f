import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'
import { z } from 'zod'

import { View } from '#contract/sala/views.ts'
import { MOST_VIEWS } from '#rules/view.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf } from '#server/testing/customers.ts'
import type { Somebody } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const aView = (more: object = {}) => ({
  name: `มุมมอง ${randomUUID()}`,
  screen: 'customers',
  link: 'state=2&sort=-customerName',
  isShared: false,
  isPinned: false,
  isDefault: false,
  ...more,
})

const put = (who: Somebody, viewId: string, body: object, headers: Record<string, string> = {}) =>
  host.call(who, 'PUT', `/sala/v1/views/${viewId}`, { body, headers })
const remove = (who: Somebody, viewId: string) => host.call(who, 'DELETE', `/sala/v1/views/${viewId}`)
const list = async (who: Somebody) =>
  z.array(View).parse((await host.call(who, 'GET', '/sala/v1/views')).json)
const seen = async (who: Somebody, viewId: string) => (await list(who)).find((view) => view.viewId === viewId)

test('a view is saved under the id that the page chose, once however often it is sent', async () => {
  const [viewId, body] = [randomUUID(), aView({ isPinned: true })]
  for (const _ of [1, 2]) {
    expect((await put('sales', viewId, body)).json).toEqual({
      ...body,
      viewId,
      isMine: true,
      mayChange: true,
      ownerName: expect.any(String),
    })
  }
  expect((await list('sales')).filter((view) => view.name === body.name)).toHaveLength(1)
  await put('sales', viewId, { ...body, link: '' })
  expect(await seen('sales', viewId)).toMatchObject({ link: '', isPinned: true })
})

test('nobody else sees, changes or removes a view that is not shared', async () => {
  const [viewId, body] = [randomUUID(), aView()]
  await put('sales', viewId, body)
  for (const who of ['teammate', 'manager', 'admin'] as const) {
    expect(await seen(who, viewId)).toBeUndefined()
    expect((await put(who, viewId, body)).status).toBe(404)
    expect((await remove(who, viewId)).status).toBe(404)
  }
  expect(await seen('sales', viewId)).toMatchObject(body)
})

test('managers and admins share views, and change what each other shared; others do neither', async () => {
  const [viewId, body] = [randomUUID(), aView({ isShared: true })]
  expect((await put('sales', viewId, body)).status).toBe(403)
  expect((await put('manager', viewId, body)).status).toBe(200)
  expect(await seen('support', viewId)).toMatchObject({ isMine: false, mayChange: false })
  expect((await put('sales', viewId, { ...body, link: 'q=x' })).status).toBe(403)
  expect((await remove('sales', viewId)).status).toBe(403)
  expect((await put('admin', viewId, { ...body, link: 'q=x' })).status).toBe(200)
  expect((await put('admin', viewId, { ...body, link: 'q=x', isShared: false })).status).toBe(403)
  expect(await seen('sales', viewId)).toMatchObject({ link: 'q=x', isShared: true })
  expect((await remove('admin', viewId)).status).toBe(200)
  expect(await seen('manager', viewId)).toBeUndefined()
})

test('pin and default are of each person, for a shared view too', async () => {
  const [viewId, body] = [randomUUID(), aView({ isShared: true, isPinned: true })]
  await put('manager', viewId, body)
  expect(await seen('sales', viewId)).toMatchObject({ isPinned: false, isDefault: false })
  expect((await put('sales', viewId, { ...body, isPinned: true, isDefault: true })).status).toBe(200)
  expect(await seen('sales', viewId)).toMatchObject({
    isPinned: true,
    isDefault: true,
    ownerName: 'manager ทดสอบ',
  })
  expect(await seen('manager', viewId)).toMatchObject({ isPinned: true, isDefault: false })
  expect(await seen('outsider', viewId)).toMatchObject({ isPinned: false, isDefault: false })
})

test('one view of a screen is the default; the one before is it no more', async () => {
  const [first, second, people] = [randomUUID(), randomUUID(), randomUUID()]
  await put('outsider', people, aView({ screen: 'people', link: 'status=1', isDefault: true }))
  for (const viewId of [first, second]) await put('outsider', viewId, aView({ isDefault: true }))
  const defaults = (await list('outsider')).filter((view) => view.isDefault).map(({ viewId }) => viewId)
  expect(defaults.toSorted()).toEqual([second, people].toSorted())
})

test('a removed view comes back by being saved again, with the pins of others', async () => {
  const [viewId, body] = [randomUUID(), aView({ isShared: true })]
  await put('manager', viewId, body)
  await put('sales', viewId, { ...body, isPinned: true })
  expect((await remove('manager', viewId)).json).toEqual({ removed: true })
  expect((await remove('manager', viewId)).status).toBe(404)
  expect((await put('sales', viewId, body)).status).toBe(403)
  expect((await put('manager', viewId, body)).status).toBe(200)
  expect(await seen('sales', viewId)).toMatchObject({ isPinned: true })
})

test('a name is taken once among one’s own of a screen, and once among the shared, however it is written', async () => {
  await put('teammate', randomUUID(), aView({ name: 'My Leads' }))
  const again = await put('teammate', randomUUID(), aView({ name: ' my leads' }), { 'Accept-Language': 'th' })
  expect(errorsOf(again)).toEqual([{ field: 'name', message: 'คุณมีมุมมองชื่อนี้อยู่แล้ว' }])
  const onPeople = aView({ name: 'My leads', screen: 'people', link: '' })
  expect((await put('teammate', randomUUID(), onPeople)).status).toBe(200)
  expect((await put('sales', randomUUID(), aView({ name: 'My leads' }))).status).toBe(200)

  await put('manager', randomUUID(), aView({ name: 'Team', isShared: true }))
  const shared = await put('admin', randomUUID(), aView({ name: 'TEAM', isShared: true }))
  expect(errorsOf(shared)).toEqual([{ field: 'name', message: 'A shared view has this name already' }])
})

test.each([
  ['//evil.example', 'link'],
  ['/settings', 'link'],
  ['javascript:alert(1)', 'link'],
  ['https://evil.example/?state=2', 'link'],
  ['state=2#fragment', 'link'],
  ['view=somebody', 'link'],
  ['to=%2Fsettings', 'link'],
  [`q=${'a'.repeat(5000)}`, 'link'],
])('the link %.30s is refused: it is no query of the list', async (link, field) => {
  const refused = await put('sales', randomUUID(), aView({ link }))
  expect(refused.status).toBe(400)
  expect(errorsOf(refused)).toMatchObject([{ field }])
})

test('a name is needed and short, and an unknown screen is no screen', async () => {
  for (const name of ['', ' ', 'ก'.repeat(81)])
    expect(errorsOf(await put('sales', randomUUID(), aView({ name })))).toMatchObject([{ field: 'name' }])
  expect(errorsOf(await put('sales', randomUUID(), aView({ screen: 'session' })))).toMatchObject([
    { field: 'screen' },
  ])
  expect((await put('sales', 'short', aView())).status).toBe(404)
})

test(`nobody keeps more than ${MOST_VIEWS} views, also when they are saved at the same time`, async () => {
  const mine = (await list('support')).filter((view) => view.isMine).length
  await host.context.pool.query(
    `insert into views (view_id, username, screen, name, name_key, link, is_shared)
     select 'filled-' || n, 'support', 'customers', n::text, n::text, '', false from generate_series(1, $1) as n`,
    [MOST_VIEWS - mine - 1],
  )
  const both = await Promise.all([1, 2].map(() => put('support', randomUUID(), aView())))
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 400]))
})

test('an integration and nobody have no views', async () => {
  expect((await host.call('partner', 'GET', '/sala/v1/views')).status).toBe(403)
  expect((await host.call('nobody', 'GET', '/sala/v1/views')).status).toBe(401)
})
