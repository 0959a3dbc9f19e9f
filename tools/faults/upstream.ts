import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

import { writes } from './profiles.ts'

/** A reply as it goes to the client; `headers` in pairs, as they came. */
export type Reply = { status: number; headers: [string, string][]; body: Buffer }

export const inlineHeader = 'x-fault'

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

export async function readAll(stream: AsyncIterable<Buffer>, limit = Infinity): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > limit) throw Object.assign(new Error('body too large for the proxy'), { status: 413 })
    parts.push(part)
  }
  return Buffer.concat(parts)
}

function headersFor(req: IncomingMessage, host: string | undefined, body: Buffer, plain: boolean) {
  const kept = Object.entries(req.headers).filter(([name]) => !hopByHop.has(name) && name !== inlineHeader)
  return {
    ...Object.fromEntries(kept),
    host,
    'accept-encoding': plain ? 'identity' : (req.headers['accept-encoding'] ?? 'identity'),
    ...(body.length > 0 || writes.includes(req.method ?? '') ? { 'content-length': body.length } : {}),
  }
}

function pairsOf(raw: string[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2)
    if (!hopByHop.has(name.toLowerCase()) && name.toLowerCase() !== 'content-length')
      pairs.push([name, value])
  }
  return pairs
}

const unpackers: Record<string, (body: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
}

/** The body as text where the server packed it though asked not to. */
function unpacked(reply: Reply): Reply {
  const encoding = reply.headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
  const unpack = unpackers[encoding?.toLowerCase() ?? '']
  if (!unpack || reply.body.length === 0) return reply
  const headers = reply.headers.filter(([name]) => name.toLowerCase() !== 'content-encoding')
  return { ...reply, headers, body: unpack(reply.body) }
}

/** Speaks to the API behind the proxy, over connections that stay open. `keepHost`: under the name that the client asked. */
export function createUpstream(target: URL, { keepHost = false } = {}) {
  const secure = target.protocol === 'https:'
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true })
  const request = secure ? httpsRequest : httpRequest

  /** `plain`: the body is going to be changed, so it must not be packed. */
  const ask = (req: IncomingMessage, url: string, body: Buffer, plain: boolean): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const out = request({
        agent,
        method: req.method,
        headers: headersFor(req, keepHost ? req.headers.host : target.host, body, plain),
        hostname: target.hostname,
        port: target.port || (secure ? 443 : 80),
        path: target.pathname.replace(/\/$/, '') + url,
      })
      out.on('error', reject)
      out.on('response', (message) => {
        readAll(message).then((bytes) => {
          const reply = {
            status: message.statusCode ?? 502,
            headers: pairsOf(message.rawHeaders),
            body: bytes,
          }
          resolve(plain ? unpacked(reply) : reply)
        }, reject)
      })
      out.end(body)
    })

  return { ask, close: () => agent.destroy() }
}

export type Upstream = ReturnType<typeof createUpstream>
