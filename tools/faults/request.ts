import type { IncomingMessage, ServerResponse } from 'node:http'

import { type Fault, find, type Mode, parseInline } from './fault.ts'
import { digest, type Entry, type Told } from './journal.ts'
import { random, type Random } from './random.ts'
import { decide } from './rules.ts'
import type { State } from './state.ts'
import { inlineHeader } from './upstream.ts'

const inlineQuery = '__fault'

/** One request on its way through the proxy. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  body: Buffer
  /** path and query as the server gets them */
  url: string
  /** path and query without the origin: one GET to remember */
  key: string
  entry: Entry
  random: Random
  fault: <M extends Mode>(mode: M) => Extract<Fault, { mode: M }> | undefined
  /** writes down how it ended */
  end: (told: Told, status?: number) => void
  /** the client has left */
  isGone: () => boolean
}

/** The query less our own parameter, every other byte of it as it was. */
function withoutInline(url: string): string {
  const [path = '', ...rest] = url.split('?')
  const query = rest.join('?')
  const kept = query.split('&').filter((pair) => pair.split('=')[0] !== inlineQuery)
  return kept.length > 0 && query ? `${path}?${kept.join('&')}` : path
}

function inlineOf(req: IncomingMessage, parameters: URLSearchParams): Fault[] | undefined {
  const header = req.headers[inlineHeader]
  const text = parameters.get(inlineQuery) ?? (Array.isArray(header) ? header[0] : header)
  return text === undefined ? undefined : parseInline(text)
}

const keyOf = (value: string | string[] | undefined) => (value === undefined ? null : digest(String(value)))

/** Decides what happens to a request and opens its entry in the log. */
export function openExchange(
  state: State,
  req: IncomingMessage,
  res: ServerResponse,
  body: Buffer,
): Exchange {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://proxy')
  const method = req.method ?? 'GET'
  const url = searchParams.has(inlineQuery) ? withoutInline(req.url ?? '/') : (req.url ?? '/')
  const query = url.split('?')[1] ?? ''
  const route = `${method} ${pathname}`
  state.count += 1
  const n = state.count
  const nth = state.nth(route)
  const inline = inlineOf(req, searchParams)
  const { faults, by } = inline
    ? { faults: inline, by: ['inline'] }
    : decide(state.rules, state.seed, { method, path: pathname, query, body: body.toString(), nth })
  const entry: Entry = {
    n,
    method,
    path: pathname,
    query,
    nth,
    rules: by,
    faults: faults.map(({ mode }) => mode),
    bodyHash: body.length > 0 ? digest(body) : null,
    idempotencyKey: keyOf(req.headers['idempotency-key']),
    upstreamCalls: 0,
    upstreamStatus: null,
    told: null,
    status: null,
    detail: [],
    ms: 0,
  }
  state.record(entry)
  const started = performance.now()
  return {
    req,
    res,
    body,
    url,
    key: `${pathname}?${query}`,
    entry,
    random: random(state.seed, route, nth),
    fault: (mode) => find(faults, mode),
    end(told, status) {
      Object.assign(entry, { told, status: status ?? null, ms: Math.round(performance.now() - started) })
      state.finished += 1
      state.wake()
    },
    isGone: () => res.destroyed || req.socket.destroyed,
  }
}
