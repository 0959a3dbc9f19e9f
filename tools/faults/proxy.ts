import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

import { corsHeaders, kill, madeUp, send } from './answer.ts'
import { control, controlPath } from './control.ts'
import { handle } from './handle.ts'
import { statsOf } from './journal.ts'
import type { Rule } from './rules.ts'
import { createState, type Options } from './state.ts'
import { createUpstream, readAll } from './upstream.ts'

const isControl = (path: string) => path === controlPath || path.startsWith(`${controlPath}/`)

const statusOf = (error: unknown) =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 400

/** An HTTP proxy before `target` that disturbs requests by seeded rules: the same seed, the same faults. */
export function createFaultProxy(options: Options) {
  const state = createState(options)
  const upstream = createUpstream(state.target, options)
  const sockets = new Set<Socket>()

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { pathname } = new URL(req.url ?? '/', 'http://proxy')
    const body = await readAll(req, state.maxBody)
    if (isControl(pathname)) return control(state, req, res, pathname, body)
    return handle(state, upstream, req, res, body)
  }

  async function refuse(req: IncomingMessage, res: ServerResponse, error: unknown): Promise<void> {
    if (res.headersSent || res.destroyed) return kill(req.socket)
    const text = JSON.stringify({ error: `proxy: ${error instanceof Error ? error.message : String(error)}` })
    await send(req, res, madeUp(statusOf(error), text, 'application/json', corsHeaders(req, state.cors)))
  }

  const ignore = () => undefined
  const server = createServer((req, res) => {
    // a client that leaves is no fault of the proxy
    res.on('error', ignore)
    req.on('error', ignore)
    answer(req, res)
      .catch((error: unknown) => refuse(req, res, error))
      .catch(ignore)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', ignore)
  })

  return {
    stats: () => statsOf(state.log),
    setRules: (rules: Rule[]) => state.setRules(rules),
    setSeed(seed: string | number) {
      state.seed = String(seed)
    },
    reset: () => state.reset(),
    log: () => state.log,
    /** Answers the port; 0 picks a free one. */
    async listen(port = 0, host = '127.0.0.1'): Promise<number> {
      server.listen(port, host)
      await once(server, 'listening')
      return (server.address() as AddressInfo).port // an address of TCP: it listens on a port
    },
    async close(): Promise<void> {
      state.wake()
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      upstream.close()
      await closed
    },
  }
}

export type FaultProxy = ReturnType<typeof createFaultProxy>
