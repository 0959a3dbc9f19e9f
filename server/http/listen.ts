import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'

import { getRequestListener } from '@hono/node-server'

import type { App } from '#server/app.ts'
import { Refusal } from '#server/errors.ts'
import type { Settings } from '#server/settings.ts'

import { refusalBody } from './envelope.ts'
import { guardHeaders } from './security-headers.ts'

/** Time limits (ms). A body has its own pace (`read-body.ts`); the one here is for the longest upload. */
const times = {
  headersTimeout: 10_000,
  requestTimeout: 20 * 60_000,
  connectionsCheckingInterval: 2000,
  keepAliveTimeout: 75_000,
}

export type Listening = {
  port: number
  /** Takes no more connections, lets what runs finish for at most `patience` ms, then cuts. Once. */
  stop: (patience?: number) => Promise<void>
}

const unreadable = JSON.stringify(refusalBody(new Refusal(400, [{ field: '', key: 'badRequest' }]), 'en'))

const rawStatus: Record<string, string> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
}

/** What node refuses before there is a request gets the envelope and the headers of every other reply. */
function refuseRaw(settings: Settings, error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const headers = {
    ...guardHeaders(settings),
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(unreadable.length),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const status = rawStatus[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${unreadable}`)
}

/** A request whose Host or address is none, and a reply that could not be made. */
const badRequest = (settings: Settings) => (): Response =>
  new Response(unreadable, {
    status: 400,
    headers: {
      ...guardHeaders(settings),
      'Cache-Control': 'no-store',
      'Content-Type': 'application/json; charset=utf-8',
    },
  })

/** Replies under way; while the host stops they tell their connections to close. */
function watchReplies(server: Server): { stop: () => void } {
  const open = new Set<ServerResponse>()
  let stopping = false
  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response)
    response.once('close', () => open.delete(response))
    if (stopping) response.setHeader('Connection', 'close')
  })
  return {
    stop: () => {
      stopping = true
      for (const response of open) if (!response.headersSent) response.setHeader('Connection', 'close')
    },
  }
}

/** Connections that were opened before the end get this long (ms) for a request that is on its way. */
const GRACE = 300

function stopper(server: Server): Listening['stop'] {
  const replies = watchReplies(server)
  return async (patience = 10_000) => {
    const closed = once(server, 'close')
    for (let turn = 0; turn < 3; turn++) await nextTurn() // whoever is connected already gets in
    // http's own close would cut connections whose first request has not been read yet
    NetServer.prototype.close.call(server)
    replies.stop() // only now: who is sent away before would come back and be cut at the door
    const cut = setTimeout(() => server.closeAllConnections(), patience)
    await Promise.race([sleep(GRACE), closed])
    server.close()
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    await closed
    clearInterval(idle)
    clearTimeout(cut)
  }
}

/** Serves the app on a socket. Rejects with node's own error when the address cannot be had. */
export function listen(app: App, settings: Settings): Promise<Listening> {
  const listener = getRequestListener(app.fetch, {
    errorHandler: badRequest(settings),
    overrideGlobalObjects: false,
  })
  const server = createServer(times, (request, response) => void listener(request, response))
  server.keepAliveTimeout = times.keepAliveTimeout
  server.on('clientError', (error, socket) => refuseRaw(settings, error, socket as Socket))
  const stop = stopper(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve({ port: typeof address === 'object' && address ? address.port : settings.port, stop })
    })
  })
}
