import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { modes } from './fault.ts'
import { profiles } from './profiles.ts'
import { createFaultProxy } from './proxy.ts'
import type { Rule } from './rules.ts'

const usage = `faults --target URL [--port 8788] [--host 127.0.0.1] [--seed 1] [--profile NAME] [--rules FILE] [--cors mirror|off] [--keep-host]
profiles: ${Object.keys(profiles).join(' ')}
modes: ${modes.join(' ')}`

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    port: { type: 'string', default: '8788' },
    host: { type: 'string', default: '127.0.0.1' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'clean' },
    rules: { type: 'string' },
    cors: { type: 'string', default: 'mirror' },
    'keep-host': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help || values.target === undefined) {
  console.log(usage)
  process.exit(values.help ? 0 : 2)
}

const { target, seed, profile } = values
const proxy = createFaultProxy({
  target,
  seed,
  profile,
  cors: values.cors === 'off' ? 'off' : 'mirror',
  keepHost: values['keep-host'],
  ...(values.rules
    ? { rules: z.array(z.custom<Rule>()).parse(JSON.parse(readFileSync(values.rules, 'utf8'))) }
    : {}),
})
const listening = await proxy.listen(Number(values.port), values.host)
console.log(JSON.stringify({ listening, target, seed, profile }))

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void proxy.close().then(() => process.exit(0)))
}
