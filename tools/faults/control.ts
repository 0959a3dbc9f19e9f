import type { IncomingMessage, ServerResponse } from 'node:http'

import { z } from 'zod'

import { corsHeaders, madeUp, send } from './answer.ts'
import { modes } from './fault.ts'
import { statsOf } from './journal.ts'
import { profile, profiles } from './profiles.ts'
import { activate, Rule } from './rules.ts'
import type { State } from './state.ts'

export const controlPath = '/__faults'

const Replacement = z.object({
  profile: z.string().optional(),
  rules: z.array(Rule).optional(),
  seed: z.union([z.string(), z.number()]).optional(),
})

type Call = (state: State, body: unknown) => unknown

function replace(state: State, body: unknown) {
  const wanted = Replacement.parse(body)
  // as it was given: a checked rule has its defaults filled in and would not be what was asked for
  const raw = z.object({ rules: z.array(z.custom<Rule>()).default([]) }).parse(body).rules
  state.setRules([...(wanted.profile === undefined ? [] : profile(wanted.profile)), ...raw])
  if (wanted.seed !== undefined) state.seed = String(wanted.seed)
  state.reset()
  return { ok: true, seed: state.seed, rules: state.rules.length }
}

function addRule(state: State, body: unknown) {
  const rule = activate(z.custom<Rule>().parse(body), state.rules.length)
  state.rules.push(rule)
  return { ok: true, id: rule.id }
}

const describe = (state: State) => ({
  seed: state.seed,
  target: state.target.origin,
  profiles: Object.keys(profiles),
  modes,
  rules: state.rules.map(({ raw, id, seen, hits }) => ({ ...raw, id, seen, hits })),
})

const done = { ok: true }

const calls: Record<string, Call> = {
  'GET ': describe,
  'PUT ': replace,
  'POST rules': addRule,
  'DELETE rules': (state) => (state.setRules([]), done),
  'POST reset': (state) => (state.reset(), done),
  'GET log': (state) => state.log,
  'DELETE log': (state) => ((state.log = []), done),
  'GET stats': (state) => statsOf(state.log),
}

function answerOf(
  state: State,
  method: string,
  path: string,
  body: Buffer,
): [status: number, value: unknown] {
  if (method === 'OPTIONS') return [200, {}]
  const call = calls[`${method} ${path.slice(controlPath.length).replace(/^\//, '')}`]
  if (!call) return [404, { error: 'no such control' }]
  try {
    return [200, call(state, body.length > 0 ? JSON.parse(body.toString()) : {})]
  } catch (error) {
    return [400, { error: error instanceof Error ? error.message : String(error) }]
  }
}

/** The endpoint by which a test changes the weather and reads what happened. */
export async function control(
  state: State,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  body: Buffer,
): Promise<void> {
  const [status, value] = answerOf(state, req.method ?? 'GET', path, body)
  const headers = {
    'cache-control': 'no-store',
    ...corsHeaders(req, 'mirror'),
    'access-control-allow-methods': 'GET,PUT,POST,DELETE',
    'access-control-allow-headers': 'content-type',
  }
  await send(req, res, madeUp(status, JSON.stringify(value), 'application/json', headers))
}
