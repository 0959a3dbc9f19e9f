import { z } from 'zod'

import { Fault } from './fault.ts'
import { hashUnit } from './random.ts'

const list = <T extends z.ZodType>(item: T) => z.union([item.transform((one) => [one]), z.array(item)])

const Match = z.strictObject({
  method: list(z.string().toUpperCase()).default([]),
  path: z.string().optional(),
  query: z.string().optional(),
  bodyIncludes: z.string().optional(),
})

/** Which requests are disturbed, and how. `after`, `every` and `times` count the rule's own matches. */
export const Rule = z.strictObject({
  id: z.string().optional(),
  match: Match.prefault({}),
  p: z.number().min(0).max(1).default(1),
  after: z.number().int().min(0).default(0),
  every: z.number().int().min(1).default(1),
  times: z.number().int().min(0).default(Number.MAX_SAFE_INTEGER),
  fault: list(Fault).refine((faults) => faults.length > 0, 'a rule needs a fault'),
})
export type Rule = z.input<typeof Rule>

export type ActiveRule = {
  id: string
  rule: z.output<typeof Rule>
  raw: Rule
  path: RegExp | undefined
  query: RegExp | undefined
  seen: number
  hits: number
}

const expression = (source: string | undefined) => (source === undefined ? undefined : new RegExp(source))

/** Checks a rule and makes it ready to count; throws when it is wrong. */
export function activate(raw: Rule, index = 0): ActiveRule {
  const rule = Rule.parse(raw)
  const { path, query } = rule.match
  const id = rule.id ?? `rule${index}`
  return { id, rule, raw, path: expression(path), query: expression(query), seen: 0, hits: 0 }
}

export type Asked = { method: string; path: string; query: string; body: string; nth: number }

function matches({ rule, path, query }: ActiveRule, asked: Asked): boolean {
  const { method, bodyIncludes } = rule.match
  // a preflight is left alone unless a rule asks for it
  if (method.length === 0 && asked.method === 'OPTIONS') return false
  if (method.length > 0 && !method.includes('*') && !method.includes(asked.method)) return false
  if (path && !path.test(asked.path)) return false
  if (query && !query.test(asked.query)) return false
  return bodyIncludes === undefined || asked.body.includes(bodyIncludes)
}

/** Whether this match is one that the rule disturbs; counts it. */
function isHit(active: ActiveRule, seed: string, { method, path, nth }: Asked): boolean {
  const { after, every, times, p } = active.rule
  active.seen += 1
  if (active.seen <= after || active.hits >= times || (active.seen - after) % every !== 0) return false
  // the draw knows seed, rule, route and the how-manieth request of that route:
  // requests of other routes that come in between change nothing
  if (p < 1 && hashUnit(seed, active.id, `${method} ${path}`, nth) >= p) return false
  active.hits += 1
  return true
}

/** The faults of a request by every rule that matches it. */
export function decide(rules: ActiveRule[], seed: string, asked: Asked): { faults: Fault[]; by: string[] } {
  const hits = rules.filter((active) => matches(active, asked) && isHit(active, seed, asked))
  return { faults: hits.flatMap(({ rule }) => rule.fault), by: hits.map(({ id }) => id) }
}
