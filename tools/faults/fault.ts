import { z } from 'zod'

export const driftOps = ['rename', 'remove', 'null', 'type', 'extra', 'enum', 'buddhist', 'wrap'] as const

const code = z.union([z.number(), z.string()])

/** A share of the body below 1, else bytes; drawn from the seed when absent. */
const at = z.number().min(0).optional()

/** What an answer that we make up has in common. `forward`: the server does the work all the same. */
const madeUp = {
  forward: z.boolean().default(false),
  cors: z.boolean().default(true),
  retryAfter: z.number().optional(),
}

const Drift = z.strictObject({
  mode: z.literal('drift'),
  count: z.number().int().default(1),
  ops: z.array(z.enum(driftOps)).default([...driftOps]),
  keep: z.array(z.string()).default([]),
  only: z.array(z.string()).optional(),
  keepEtag: z.boolean().default(false),
})
export type Drift = z.output<typeof Drift>

const options = [
  z.strictObject({
    mode: z.literal('latency'),
    ms: z.number().default(0),
    jitter: z.number().default(0),
  }),
  z.strictObject({ mode: z.literal('throttle'), bps: z.number().positive().default(10_000) }),
  z.strictObject({ mode: z.literal('drop') }),
  z.strictObject({ mode: z.literal('lost-reply') }),
  z.strictObject({
    mode: z.literal('hang'),
    ms: z.number().optional(),
    forward: z.boolean().default(false),
  }),
  z.strictObject({ mode: z.literal('reset-body'), at }),
  z.strictObject({ mode: z.literal('truncate'), at }),
  z.strictObject({
    mode: z.literal('status'),
    code: z.number().default(500),
    body: z.unknown().optional(),
    as: z.enum(['json', 'html']).default('json'),
    ...madeUp,
  }),
  z.strictObject({ mode: z.literal('html'), code: z.number().default(502), ...madeUp }),
  z.strictObject({ mode: z.literal('empty') }),
  z.strictObject({
    mode: z.literal('envelope'),
    code: code.default('4001'),
    description: z.string().default('injected business error'),
    http: z.number().default(200),
    ...madeUp,
  }),
  Drift,
  z.strictObject({
    mode: z.literal('replay'),
    times: z.number().int().min(2).default(2),
    race: z.boolean().default(false),
    delay: z.number().default(0),
    answer: z.enum(['first', 'last']).default('last'),
  }),
  z.strictObject({
    mode: z.literal('hold'),
    until: z.number().default(1),
    ms: z.number().default(2_000),
  }),
  z.strictObject({ mode: z.literal('stale') }),
  z.strictObject({
    mode: z.literal('headers'),
    set: z.record(z.string(), z.string()).default({}),
    remove: z.array(z.string()).default([]),
  }),
] as const

/** One disturbance of one request. README.md has the table of what each does. */
export const Fault = z.discriminatedUnion('mode', options)
export type Fault = z.output<typeof Fault>
export type Mode = Fault['mode']

export const modes: Mode[] = options.flatMap((option) => [...option.shape.mode.values])

/** The first fault of a mode, where there is one. */
export const find = <M extends Mode>(
  faults: readonly Fault[],
  mode: M,
): Extract<Fault, { mode: M }> | undefined =>
  faults.find((fault): fault is Extract<Fault, { mode: M }> => fault.mode === mode)

const lists = ['ops', 'keep', 'only', 'remove']

function valueOf(name: string, text: string): unknown {
  if (lists.includes(name)) return text.split('|')
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  return text === 'true' ? true : text === 'false' ? false : text
}

/** `status:code=503,retryAfter=2+latency:ms=100`, as one request carries it in its query or header. */
export function parseInline(text: string): Fault[] {
  return text.split('+').map((part) => {
    const [mode = '', ...rest] = part.split(':')
    const pairs = rest.join(':').split(',').filter(Boolean)
    const parameters = pairs.map((pair) => {
      const [name = '', value = 'true'] = pair.split('=')
      return [name.trim(), valueOf(name.trim(), value)]
    })
    return Fault.parse({ mode: mode.trim(), ...Object.fromEntries(parameters) })
  })
}
