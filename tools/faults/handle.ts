import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import { kill, madeUp, send } from './answer.ts'
import { changed, cutOf } from './change.ts'
import { forward } from './forward.ts'
import { gateOf, gateReply } from './gate.ts'
import { type Exchange, openExchange } from './request.ts'
import type { State } from './state.ts'
import type { Reply, Upstream } from './upstream.ts'

async function late({ fault, random, entry }: Exchange): Promise<void> {
  const latency = fault('latency')
  if (!latency) return
  const ms = Math.max(0, latency.ms + (random.next() * 2 - 1) * latency.jitter)
  entry.detail.push(`latency:${Math.round(ms)}`)
  await sleep(ms)
}

/** Says nothing: for ever, or until a reset after `ms`. */
async function hang({ req, end }: Exchange, ms: number | undefined): Promise<void> {
  if (ms !== undefined) {
    await sleep(ms)
    kill(req.socket)
  }
  end('hang')
}

/** Waits until `until` later requests were answered, or for `ms`. */
function held(state: State, { fault, entry }: Exchange): Promise<void> | undefined {
  const hold = fault('hold')
  if (!hold) return undefined
  const goal = state.finished + hold.until
  return new Promise((go) => {
    const done = () => {
      clearTimeout(timer)
      state.waiting.delete(look)
      entry.detail.push('held')
      go()
    }
    const look = () => {
      if (state.finished >= goal) done()
    }
    const timer = setTimeout(done, hold.ms)
    state.waiting.add(look)
  })
}

/** Sends what the server said, with what the faults make of it. */
async function pass(state: State, exchange: Exchange, reply: Reply): Promise<void> {
  const { req, res, fault, end, isGone } = exchange
  await held(state, exchange)
  if (isGone()) return end('client-gone')
  const other = changed(exchange, reply)
  const cut = cutOf(exchange, other)
  await send(req, res, other, { bps: fault('throttle')?.bps, cut })
  end(cut === undefined ? 'reply' : 'reset-body', other.status)
}

async function unreachable({ req, res, end, isGone }: Exchange): Promise<void> {
  if (isGone()) return end('client-gone')
  const text = JSON.stringify({ error: 'proxy: upstream unreachable' })
  await send(req, res, madeUp(502, text, 'application/json'))
  end('reply', 502)
}

/** Takes one request through its faults. */
export async function handle(
  state: State,
  upstream: Upstream,
  req: IncomingMessage,
  res: ServerResponse,
  body: Buffer,
): Promise<void> {
  const exchange = openExchange(state, req, res, body)
  const { fault, end, isGone } = exchange
  await late(exchange)
  if (fault('drop')) {
    kill(req.socket)
    return end('drop')
  }
  const hanging = fault('hang')
  if (hanging && !hanging.forward) return hang(exchange, hanging.ms)
  const gate = gateOf(exchange)
  const reply =
    gate && !gate.forward
      ? undefined
      : await forward(state, exchange, upstream).catch(() => 'unreachable' as const)
  if (reply === 'unreachable') return unreachable(exchange)
  if (hanging) return hang(exchange, hanging.ms)
  if (fault('lost-reply')) {
    kill(req.socket)
    return end('lost-reply')
  }
  if (isGone()) return end('client-gone')
  if (gate) {
    const made = gateReply(state, exchange, gate)
    await send(req, res, made)
    return end('gate', made.status)
  }
  if (reply) await pass(state, exchange, reply)
}
