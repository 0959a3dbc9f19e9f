import type { Entry } from './journal.ts'
import { profile } from './profiles.ts'
import { activate, type ActiveRule, type Rule } from './rules.ts'
import type { Reply } from './upstream.ts'

export type Options = {
  /** the API behind the proxy */
  target: string
  seed?: string | number
  rules?: Rule[]
  profile?: string
  /** `off`: replies that we make up carry no CORS headers, as many gateways' error pages do */
  cors?: 'mirror' | 'off'
  /** the API is told the address that the client asked, so that a page behind the proxy is same-origin to it */
  keepHost?: boolean
  /** bytes of a request body that are taken at most */
  maxBody?: number
  /** entries that the log keeps at most */
  maxLog?: number
}

/** What one proxy knows: its rules, how often they were met, and what it saw. */
export function createState(options: Options) {
  const state = {
    target: new URL(options.target),
    cors: options.cors ?? 'mirror',
    maxBody: options.maxBody ?? 25 * 1024 * 1024,
    maxLog: options.maxLog ?? 50_000,
    seed: String(options.seed ?? '1'),
    rules: [] as ActiveRule[],
    log: [] as Entry[],
    count: 0,
    finished: 0,
    routes: new Map<string, number>(),
    /** the first reply to each GET, for `stale` */
    memory: new Map<string, Reply>(),
    /** replies held back, to be looked at whenever another one has gone out */
    waiting: new Set<() => void>(),
    setRules(rules: Rule[]) {
      state.rules = rules.map(activate)
    },
    /** Same rules, all counters from zero. */
    reset() {
      state.count = 0
      state.finished = 0
      state.log = []
      state.routes.clear()
      state.memory.clear()
      state.setRules(state.rules.map(({ raw }) => raw))
    },
    /** How-manieth request of its route this is. */
    nth(route: string): number {
      const nth = (state.routes.get(route) ?? 0) + 1
      state.routes.set(route, nth)
      return nth
    },
    record(entry: Entry) {
      state.log.push(entry)
      if (state.log.length > state.maxLog) state.log.shift()
    },
    wake() {
      for (const look of state.waiting) look()
    },
  }
  state.setRules(options.rules ?? profile(options.profile ?? 'clean'))
  return state
}

export type State = ReturnType<typeof createState>
