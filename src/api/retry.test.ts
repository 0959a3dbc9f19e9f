import { fc, test as property } from '@fast-check/vitest'
import { expect, test, vi } from 'vitest'

import { renewal, siam } from '#api/testing/samples.ts'
import { answer, html, reset, serve, success, type Answer } from '#api/testing/wire-server.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { searchCustomers } from '#contract/customer/enquiry.ts'
import { addCustomerEvent } from '#contract/customer/events.ts'
import { signIn } from '#contract/sala/session.ts'

import { createApi } from './client.ts'
import { newKey } from './key.ts'
import { MOST_TRIES, pauseAfter } from './retry.ts'

const params = { customerCode: 'C000055' }
const body = { eventName: 'x', eventType: 1, eventDate: '2025-03-01T10:00:00', customerCode: 'C1' }
const keyed = { capabilities: { idempotency: true, versions: true } }
const busy = (seconds?: string): Answer =>
  answer(429, {}, seconds === undefined ? {} : { 'Retry-After': seconds })

/** A clock that jumps where a person would wait, and adds up the waiting. */
function jumpingClock() {
  const clock = { time: 0, waited: 0 }
  const wait = (milliseconds: number) => {
    clock.time += milliseconds
    clock.waited += milliseconds
    return Promise.resolve()
  }
  return { clock, settings: { now: () => clock.time, wait, random: () => 0.999 } }
}

test('a read is tried four times at most, with less than 30 s of waiting', async () => {
  const { clock, settings } = jumpingClock()
  await using host = await serve(html(503))
  const call = createApi({ baseUrl: host.url, ...settings })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({
    kind: 'unavailable',
    status: 503,
  })
  expect(host.seen).toHaveLength(MOST_TRIES)
  expect(clock.waited).toBeLessThanOrEqual(30_000)
})

test('a POST that only reads is a read', async () => {
  const { settings } = jumpingClock()
  await using host = await serve(html(502), success([]))
  const call = createApi({ baseUrl: host.url, ...settings })
  expect((await call(searchCustomers, { body: { keyword: 'สยาม', take: 5 } })).data).toEqual([])
})

test('a failed server is asked for a read once more and for a write never', async () => {
  const { settings } = jumpingClock()
  await using host = await serve(answer(500, {}))
  const call = createApi({ baseUrl: host.url, ...settings, ...keyed })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({ kind: 'failed' })
  expect(host.seen).toHaveLength(2)
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({ kind: 'failed', uncertain: false })
  expect(host.seen).toHaveLength(3)
})

test.each([400, 403, 404, 409, 412, 413, 422])('a refusal with %i is not sent again', async (status) => {
  await using host = await serve(answer(status, {}))
  const call = createApi({ baseUrl: host.url, ...keyed })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({ status })
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({ status })
  expect(host.seen).toHaveLength(2)
})

test('a write keeps its key through all attempts, and the next action has another', async () => {
  const { settings } = jumpingClock()
  await using host = await serve(reset, html(502), busy('1'), success(renewal))
  const call = createApi({ baseUrl: host.url, ...settings, ...keyed })
  const first = newKey()
  expect((await call(addCustomerEvent, { body }, { key: first })).data).toEqual(renewal)
  const second = newKey()
  await call(addCustomerEvent, { body }, { key: second })
  const keys = host.seen.map(({ headers }) => headers['idempotency-key'])
  // the connection may be tried again below us as well: then with the same key
  expect(new Set(keys)).toEqual(new Set([first, second]))
  expect(keys.filter((key) => key === second)).toHaveLength(1)
})

test('a write without the capability is never sent again', async () => {
  await using host = await serve(html(502), busy('0'))
  const call = createApi({ baseUrl: host.url })
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({
    kind: 'unavailable',
    uncertain: true,
  })
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({
    kind: 'rateLimited',
    uncertain: false,
  })
  expect(host.seen).toHaveLength(2)
})

test('what an earlier attempt left open stays open, until the server gives its word', async () => {
  const { settings } = jumpingClock()
  await using busyHost = await serve(html(504), busy('60'))
  const call = createApi({ baseUrl: busyHost.url, ...settings, ...keyed })
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({
    kind: 'rateLimited',
    uncertain: true,
  })
  await using strictHost = await serve(html(504), answer(400, {}))
  const strict = createApi({ baseUrl: strictHost.url, ...settings, ...keyed })
  await expect(strict(addCustomerEvent, { body })).rejects.toMatchObject({
    kind: 'refused',
    uncertain: false,
  })
})

test('429 without Retry-After ends the call', async () => {
  await using host = await serve(busy())
  const call = createApi({ baseUrl: host.url, ...keyed })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({ kind: 'rateLimited' })
  expect(host.seen).toHaveLength(1)
})

test.each([
  ['seconds', busy('7'), 7000],
  ['a date', busy(new Date(8000).toUTCString()), 8000],
])('Retry-After in %s is waited for before the one repetition', async (_, first, milliseconds) => {
  const { clock, settings } = jumpingClock()
  const dateless: Answer = (response, request) => {
    response.sendDate = false
    first(response, request)
  }
  await using host = await serve(dateless, success(siam))
  await createApi({ baseUrl: host.url, ...settings })(getCustomerByCode, { params })
  expect(clock.waited).toBe(milliseconds)
  expect(host.seen).toHaveLength(2)
})

test('nobody calls an operation inside its window, other operations go on', async () => {
  const { clock, settings } = jumpingClock()
  await using host = await serve(busy('600'), success(renewal), success(siam))
  const call = createApi({ baseUrl: host.url, ...settings, ...keyed })
  const read = () => call(getCustomerByCode, { params })
  await expect(read()).rejects.toMatchObject({ kind: 'rateLimited', retryAfter: 600 })
  clock.time += 100_000
  await expect(read()).rejects.toMatchObject({ kind: 'rateLimited', status: 429, retryAfter: 500 })
  expect(host.seen).toHaveLength(1)
  expect((await call(addCustomerEvent, { body })).data).toEqual(renewal)
  clock.time += 500_000
  expect((await read()).data).toEqual(siam)
})

test('a window that closes within patience is waited for by every caller', async () => {
  let time = 0
  const waiting: (() => void)[] = []
  const wait = () => new Promise<void>((resolve) => waiting.push(resolve))
  await using host = await serve(busy('1'), success(siam))
  const call = createApi({ baseUrl: host.url, now: () => time, wait, random: () => 0 })
  const read = () => call(getCustomerByCode, { params })
  const first = read()
  await vi.waitFor(() => expect(waiting).toHaveLength(1), { timeout: 4000 })
  const others = [read(), read()]
  await vi.waitFor(() => expect(waiting).toHaveLength(3), { timeout: 4000 })
  expect(host.seen).toHaveLength(1)
  time = 1000
  for (const go of waiting) go()
  expect(await Promise.all([first, ...others])).toHaveLength(3)
  expect(host.seen).toHaveLength(4)
})

test('a password is not tried again by itself', async () => {
  await using host = await serve(busy('1'))
  const call = createApi({ baseUrl: host.url })
  const enter = () => call(signIn, { body: { username: 'nok', password: 'x' } })
  await expect(enter()).rejects.toMatchObject({ kind: 'rateLimited', retryAfter: 1 })
  await expect(enter()).rejects.toMatchObject({ kind: 'rateLimited', retryAfter: 1 })
  expect(host.seen).toHaveLength(1)
})

property.prop([fc.integer({ min: 1, max: 3 }), fc.double({ min: 0, max: 0.999, noNaN: true })])(
  'a pause is anything from nothing to its bound, and three of them stay under 30 s',
  (tries, random) => {
    const pause = pauseAfter(tries, () => random)
    expect(pause).toBeGreaterThanOrEqual(0)
    expect(pause * 3).toBeLessThan(30_000)
  },
)
