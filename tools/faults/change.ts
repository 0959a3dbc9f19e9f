import { drift, type Json } from './drift.ts'
import type { Exchange } from './request.ts'
import type { Reply } from './upstream.ts'

const isNamed = (names: string[]) => {
  const lower = names.map((name) => name.toLowerCase())
  return ([name]: [string, string]) => lower.includes(name.toLowerCase())
}

function withHeaders({ fault }: Exchange, reply: Reply): Reply {
  const wanted = fault('headers')
  if (!wanted) return reply
  const isRemoved = isNamed(wanted.remove)
  const kept = reply.headers.filter((pair) => !isRemoved(pair))
  return { ...reply, headers: [...kept, ...Object.entries(wanted.set)] }
}

function parsed(body: Buffer): Json | undefined {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}

function withDrift({ fault, random, entry }: Exchange, reply: Reply): Reply {
  const wanted = fault('drift')
  if (!wanted) return reply
  const json = parsed(reply.body)
  if (json === undefined) {
    entry.detail.push('drift:not-json')
    return reply
  }
  entry.detail.push(...drift(json, random, wanted))
  // another body under the old version would hide the drift behind a cache
  const headers = wanted.keepEtag ? reply.headers : reply.headers.filter((pair) => !isNamed(['etag'])(pair))
  return { ...reply, headers, body: Buffer.from(JSON.stringify(json)) }
}

/** A place inside a body: `at` below 1 is a share of it, else bytes; drawn when not given. */
const placeIn = (length: number, at: number) => Math.floor(at < 1 ? length * at : at)

function truncated({ fault, random, entry }: Exchange, reply: Reply): Reply {
  const wanted = fault('truncate')
  const { length } = reply.body
  if (!wanted || length < 2) return reply
  const end = Math.min(length - 1, Math.max(1, placeIn(length, wanted.at ?? random.next())))
  entry.detail.push(`truncate:${end}`)
  return { ...reply, body: reply.body.subarray(0, end) }
}

/** Everything that changes what the server said, in a fixed order. */
export function changed(exchange: Exchange, reply: Reply): Reply {
  const drifted = withDrift(exchange, withHeaders(exchange, reply))
  const emptied = exchange.fault('empty') ? { ...drifted, body: Buffer.alloc(0) } : drifted
  return truncated(exchange, emptied)
}

/** After how many bytes of the body the connection breaks, where it does. */
export function cutOf({ fault, random, entry }: Exchange, { body }: Reply): number | undefined {
  const wanted = fault('reset-body')
  if (!wanted) return undefined
  const cut = Math.min(Math.max(0, body.length - 1), placeIn(body.length, wanted.at ?? random.next()))
  entry.detail.push(`reset-body:${cut}`)
  return cut
}
