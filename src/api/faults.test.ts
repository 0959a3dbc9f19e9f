import { describe, expect, test, vi } from 'vitest'

import { siam } from '#api/testing/samples.ts'
import {
  answer,
  html,
  reset,
  resetMidBody,
  serve,
  silence,
  success,
  type Answer,
} from '#api/testing/wire-server.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { addCustomerEvent, getCustomerEvents } from '#contract/customer/events.ts'

import { createApi } from './client.ts'
import { wait } from './wait.ts'

const params = { customerCode: 'C000055' }
const body = { eventName: 'x', eventType: 1, eventDate: '2025-03-01T10:00:00', customerCode: 'C1' }
const settings = { wait: () => Promise.resolve() }
const hasty = { ...settings, limits: { read: 300, write: 300 } }

const text = (whole: string): Answer => answer(200, whole)

const unreadables: [string, Answer][] = [
  ['a reset before the answer', reset],
  ['a reset in the middle of the body', resetMidBody],
  ['truncated JSON', text('{"status":{"code":"1000"},"data":{"customerId":"5')],
  ['an empty 200', text('')],
  ['a page where JSON was expected', html(200)],
  ['a redirect to somewhere else', answer(302, '', { Location: 'http://127.0.0.1:9/login' })],
]

describe.each(unreadables)('%s', (_, fault) => {
  test('is overcome by a read when the next answer is whole', async () => {
    await using host = await serve(fault, success(siam))
    const { data } = await createApi({ baseUrl: host.url, ...settings })(getCustomerByCode, { params })
    expect(data).toEqual(siam)
    expect(host.seen).toHaveLength(2)
  })

  test('ends a read as unreadable when it stays', async () => {
    await using host = await serve(fault)
    const call = createApi({ baseUrl: host.url, ...settings })
    await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({
      kind: 'unreadable',
      operation: 'getCustomerByCode',
      uncertain: false,
    })
    expect(host.seen.length).toBeLessThanOrEqual(4)
  })

  test('leaves a write without a key unknown, and sends it once', async () => {
    await using host = await serve(fault)
    const call = createApi({ baseUrl: host.url, ...settings })
    await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({
      kind: 'unreadable',
      uncertain: true,
    })
    expect(host.seen).toHaveLength(1)
  })
})

test('a read that takes too long is a timeout; a write is unknown then', async () => {
  await using host = await serve(silence)
  const call = createApi({ baseUrl: host.url, ...hasty })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({
    kind: 'timeout',
    uncertain: false,
  })
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({ kind: 'timeout', uncertain: true })
})

test('a body that trickles for too long is a timeout too', async () => {
  const trickle: Answer = (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' })
    response.write('{"status":')
  }
  await using host = await serve(trickle)
  const call = createApi({ baseUrl: host.url, ...hasty })
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({ kind: 'timeout' })
})

test('the caller ends a call that is under way at once', async () => {
  await using host = await serve(silence)
  const ending = new AbortController()
  const ended = createApi({ baseUrl: host.url })(getCustomerByCode, { params }, { signal: ending.signal })
  void vi.waitFor(() => expect(host.seen).toHaveLength(1), { timeout: 4000 }).then(() => ending.abort())
  await expect(ended).rejects.toMatchObject({ kind: 'aborted' })
})

test('the caller ends a call at once while it waits to be sent again', async () => {
  await using host = await serve(answer(503, '', { 'Retry-After': '20' }))
  const ending = new AbortController()
  const pause = (milliseconds: number, signal?: AbortSignal) => {
    setTimeout(() => ending.abort(), 0)
    return wait(milliseconds, signal)
  }
  const call = createApi({ baseUrl: host.url, wait: pause })
  const ended = call(getCustomerByCode, { params }, { signal: ending.signal })
  await expect(ended).rejects.toMatchObject({ kind: 'aborted' })
  expect(host.seen).toHaveLength(1)
})

test('a call that was ended before it began is not sent', async () => {
  await using host = await serve(success(siam))
  const call = createApi({ baseUrl: host.url })
  const signal = AbortSignal.abort()
  await expect(call(getCustomerByCode, { params }, { signal })).rejects.toMatchObject({ kind: 'aborted' })
  expect(host.seen).toHaveLength(0)
})

test('without a network before sending, a write was certainly not sent', async () => {
  const call = createApi({ baseUrl: 'http://127.0.0.1:9', online: () => false, ...settings })
  await expect(call(addCustomerEvent, { body })).rejects.toMatchObject({ kind: 'offline', uncertain: false })
})

test('a network that is lost while a write is under way leaves it unknown, a read merely offline', async () => {
  await using host = await serve(reset)
  const losing = () => {
    const answers = [true, false]
    return createApi({ baseUrl: host.url, online: () => answers.shift() ?? false, ...settings })
  }
  await expect(losing()(addCustomerEvent, { body })).rejects.toMatchObject({
    kind: 'unreadable',
    uncertain: true,
  })
  await expect(losing()(getCustomerByCode, { params })).rejects.toMatchObject({ kind: 'offline' })
})

test('204 is an empty list for a list and no record for a record', async () => {
  await using host = await serve(answer(204, ''))
  const call = createApi({ baseUrl: host.url, ...settings })
  expect((await call(getCustomerEvents, { query: { customerCode: 'C1' } })).data).toEqual([])
  await expect(call(getCustomerByCode, { params })).rejects.toMatchObject({ kind: 'unreadable' })
})
