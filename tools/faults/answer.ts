import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Reply } from './upstream.ts'

/** A reset, not a tidy end: what a broken network looks like from the other side. */
export function kill(socket: Socket | null): void {
  if (socket && !socket.destroyed) socket.resetAndDestroy()
}

/** What lets a page of another origin read a reply that we made up. */
export function corsHeaders(req: IncomingMessage, cors: 'mirror' | 'off'): Record<string, string> {
  const { origin } = req.headers
  if (cors !== 'mirror' || !origin) return {}
  return {
    'access-control-allow-origin': origin,
    vary: 'Origin',
    'access-control-expose-headers': 'Retry-After, ETag, X-Request-Id',
  }
}

export const madeUp = (
  status: number,
  text: string,
  type: string,
  headers: Record<string, string> = {},
): Reply => ({
  status,
  headers: [['Content-Type', type], ...Object.entries(headers)],
  body: Buffer.from(text),
})

async function trickle(res: ServerResponse, body: Buffer, bps: number): Promise<void> {
  const step = Math.max(1, Math.floor(bps / 20))
  for (let at = 0; at < body.length && !res.destroyed; at += step) {
    res.write(body.subarray(at, at + step))
    await sleep(50)
  }
}

/** Sends a reply whole, slowly (`bps` bytes a second), or only its first `cut` bytes and then a reset. */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  reply: Reply,
  { bps, cut }: { bps?: number | undefined; cut?: number | undefined } = {},
): Promise<void> {
  const bodiless = reply.status === 204 || reply.status === 304
  const length: [string, string][] = bodiless ? [] : [['Content-Length', String(reply.body.length)]]
  res.writeHead(reply.status, [...reply.headers, ...length].flat())
  if (req.method === 'HEAD') {
    res.end()
    return
  }
  const body = cut === undefined ? reply.body : reply.body.subarray(0, cut)
  if (bps !== undefined) await trickle(res, body, bps)
  else if (body.length > 0) res.write(body)
  if (cut !== undefined) {
    // what was written must reach the client before the reset does
    await sleep(15)
    kill(res.socket)
    return
  }
  if (res.destroyed) return
  // not events.once: a client that leaves makes an error first, and that is an end like another
  await new Promise((closed) => {
    res.once('close', closed)
    res.end()
  })
}
