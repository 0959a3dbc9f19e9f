import type { Rule } from './rules.ts'

export const writes = ['POST', 'PUT', 'PATCH', 'DELETE']

const onWrites = { method: writes }

/** Sets of rules for the days that a network can have. */
export const profiles: Record<string, Rule[]> = {
  clean: [],
  mobile: [
    { id: 'lat', fault: { mode: 'latency', ms: 250, jitter: 200 } },
    { id: 'slow', p: 0.2, fault: { mode: 'throttle', bps: 20_000 } },
    { id: 'drop', p: 0.03, fault: { mode: 'drop' } },
    { id: 'lost', p: 0.02, fault: { mode: 'lost-reply' } },
  ],
  flaky: [
    { id: 'drop', p: 0.06, fault: { mode: 'drop' } },
    { id: 'lost', match: onWrites, p: 0.1, fault: { mode: 'lost-reply' } },
    { id: 's503', p: 0.05, fault: { mode: 'status', code: 503, retryAfter: 1 } },
    { id: 's500', p: 0.03, fault: { mode: 'status', code: 500 } },
    { id: 'cut', p: 0.03, fault: { mode: 'truncate' } },
    { id: 'rst', p: 0.03, fault: { mode: 'reset-body' } },
  ],
  'lossy-writes': [{ id: 'lost', match: onWrites, p: 0.35, fault: { mode: 'lost-reply' } }],
  'double-writes': [{ id: 'replay', match: onWrites, fault: { mode: 'replay', times: 2 } }],
  'gateway-timeout': [
    { id: 's504', match: onWrites, p: 0.35, fault: { mode: 'status', code: 504, forward: true, as: 'html' } },
  ],
  outage: [{ id: 'down', match: { method: '*' }, fault: { mode: 'drop' } }],
  deploy: [{ id: 's502', p: 0.5, fault: { mode: 'html', code: 502 } }],
  ratelimit: [{ id: 's429', every: 5, fault: { mode: 'status', code: 429, retryAfter: 2 } }],
  'expired-token': [{ id: 's401', every: 7, fault: { mode: 'status', code: 401 } }],
  drift: [{ id: 'drift', match: { method: 'GET' }, p: 0.5, fault: { mode: 'drift', count: 2 } }],
  'business-error': [{ id: 'env', match: onWrites, p: 0.3, fault: { mode: 'envelope', code: '4001' } }],
  'out-of-order': [{ id: 'hold', p: 0.4, fault: { mode: 'hold', until: 1, ms: 1_500 } }],
}

/** The rules of a profile; throws when there is none of that name. */
export function profile(name: string): Rule[] {
  const rules = profiles[name]
  if (!rules) throw new Error(`unknown profile: ${name}`)
  return rules
}
