import { setTimeout as sleep } from 'node:timers/promises'

import type { Exchange } from './request.ts'
import type { State } from './state.ts'
import type { Reply, Upstream } from './upstream.ts'

const changing = ['drift', 'truncate', 'reset-body', 'throttle', 'stale'] as const

/** Asks the server once, or as often as `replay` says. */
async function askAll({ req, url, body, entry, fault }: Exchange, upstream: Upstream): Promise<Reply[]> {
  const plain = changing.some((mode) => fault(mode) !== undefined)
  const ask = () => {
    entry.upstreamCalls += 1
    return upstream.ask(req, url, body, plain)
  }
  const replay = fault('replay')
  if (replay?.race) return Promise.all(Array.from({ length: replay.times }, ask))
  const replies: Reply[] = []
  for (let turn = 0; turn < (replay?.times ?? 1); turn += 1) {
    if (turn > 0 && replay?.delay) await sleep(replay.delay)
    replies.push(await ask())
  }
  if (replay) entry.detail.push(`replay:${replies.map(({ status }) => status).join('/')}`)
  return replies
}

/** What the server says, or with `stale` what it said to the same GET at first. Throws when it cannot be reached. */
export async function forward(state: State, exchange: Exchange, upstream: Upstream): Promise<Reply> {
  const { req, entry, key, fault } = exchange
  const old = fault('stale') && req.method === 'GET' ? state.memory.get(key) : undefined
  const replies = await askAll(exchange, upstream)
  const reply = fault('replay')?.answer === 'first' ? replies[0] : replies.at(-1)
  if (!reply) throw new Error('asked for no reply')
  entry.upstreamStatus = reply.status
  if (req.method === 'GET' && reply.status === 200 && !state.memory.has(key)) state.memory.set(key, reply)
  if (!old) return reply
  entry.detail.push('stale')
  return old
}
