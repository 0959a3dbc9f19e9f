import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterEach, describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { addLookup } from '#server/testing/steps.ts'
import { testHost } from '#server/testing/test-host.ts'
import { hostRoutes } from '#server/routes/host.ts'

import { listen, type Listening } from './listen.ts'

const { app, context, headersOf } = testHost(testDatabase(), {}, [addLookup, ...Object.values(hostRoutes)])
const settings = { ...context.settings, port: 0 }

let running: Listening | undefined
const start = async (): Promise<Listening> => (running = await listen(app, settings))
afterEach(() => running?.stop(100))

/** Sends bytes as they are and gathers what comes until the other side closes. */
async function talk(
  port: number,
  bytes: string,
  onOpen: (socket: Socket) => void = () => undefined,
): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let got = ''
  socket.on('data', (chunk) => (got += String(chunk)))
  socket.on('error', () => undefined)
  socket.write(bytes)
  onOpen(socket)
  await new Promise((resolve) => socket.once('close', resolve))
  return got
}

const health = 'GET /sala/v1/health HTTP/1.1\r\nHost: x\r\n'
const slow = JSON.stringify({ eventName: 'slow', eventType: 4, eventDate: '2026-11-24', customerCode: 'C1' })
const write = (port: number, body = slow) =>
  fetch(`http://127.0.0.1:${port}/v1/customerEvent`, {
    method: 'POST',
    headers: { ...headersOf('partner'), 'Content-Type': 'application/json' },
    body,
  })

describe('what is no request', () => {
  test.each([
    ['nonsense', 'NONSENSE\r\n\r\n', '400 Bad Request'],
    ['headers without end', `${health}X: ${'a'.repeat(40_000)}\r\n\r\n`, '431 Request Header'],
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    ['no Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', '400 Bad Request'],
    [
      'two lengths',
      `POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
      '400 Bad Request',
    ],
  ])('%s is refused, with the headers of safety and no stack', async (_what, bytes, status) => {
    const { port } = await start()
    const reply = await talk(port, bytes)
    expect(reply).toContain(`HTTP/1.1 ${status}`)
    expect(reply).not.toMatch(/\bat .*:\d+:\d+/)
    if (!bytes.includes('Connection: close') || reply.includes('{'))
      expect(reply.toLowerCase()).toContain('nosniff')
  })
})

test('a client that is slow with its headers is cut, while others are served', async () => {
  const { port } = await start()
  const begun = performance.now()
  const cut = Promise.all(Array.from({ length: 50 }, () => talk(port, health)))
  const times = []
  for (let i = 0; i < 20; i++) {
    const asked = performance.now()
    expect((await fetch(`http://127.0.0.1:${port}/sala/v1/health`)).status).toBe(200)
    times.push(performance.now() - asked)
  }
  expect(Math.max(...times)).toBeLessThan(1000)
  const replies = await cut
  expect(performance.now() - begun).toBeLessThan(15_000)
  expect(replies.every((reply) => reply.startsWith('HTTP/1.1 408'))).toBe(true)
})

test('a client that is slow with its body is cut', async () => {
  const { port } = await start()
  const headers = Object.entries(headersOf('partner')).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST /v1/customerEvent HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n`
  const begun = performance.now()
  const reply = await talk(port, `${head}${headers.join('')}\r\n`, (socket) => {
    const drip = setInterval(() => socket.write(' '), 300)
    socket.once('close', () => clearInterval(drip))
  })
  expect(reply).toContain('HTTP/1.1 408')
  expect(reply).toContain('The body did not arrive in time')
  expect(performance.now() - begun).toBeLessThan(15_000)
})

test('a body that is refused unread does not keep the connection', async () => {
  const { port } = await start()
  const head = 'POST /v1/customers HTTP/1.1\r\nHost: x\r\nContent-Length: 90000000\r\n\r\n'
  const reply = await talk(port, head, (socket) => {
    const pour = setInterval(() => socket.write('x'.repeat(65_536)), 5)
    socket.once('close', () => clearInterval(pour))
  })
  expect(reply).toMatch(/^HTTP\/1.1 (401|404)/)
})

describe('stopping', () => {
  test('lets requests under way finish and takes no new ones', async () => {
    const { port, stop } = await start()
    await write(port)
    const asked = Promise.all(Array.from({ length: 10 }, () => write(port)))
    await sleep(400)
    const stopped = stop()
    const newcomer = (): Promise<string> =>
      once(connect(port, '127.0.0.1'), 'connect').then(() => 'let in', String)
    await expect.poll(newcomer).toContain('ECONNREFUSED')
    const replies = await asked
    expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(200))
    await stopped
  })

  test('does not wait for connections that are only kept open', async () => {
    const { port, stop } = await start()
    await talkOnce(port)
    const begun = performance.now()
    await stop()
    expect(performance.now() - begun).toBeLessThan(2000)
  })

  test('ends a request that does not end, after its patience', async () => {
    const { port, stop } = await start()
    const endless = talk(port, health)
    await sleep(50)
    const begun = performance.now()
    await stop(300)
    expect(performance.now() - begun).toBeLessThan(2000)
    await endless
  })

  const talkOnce = (port: number): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.write(`${health}\r\n`)
      socket.once('data', () => resolve())
    })
})

test('a connection is kept for the next request', async () => {
  const { port } = await start()
  const reply = await talk(port, `${health}\r\n${health}Connection: close\r\n\r\n`)
  expect(reply.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
})
