import { createFaultProxy, type FaultProxy } from '#tools/faults/proxy.ts'

import { hostUrl } from './company.ts'
import { test as base } from './fixtures.ts'

export { expect } from './fixtures.ts'

type Rule = Parameters<FaultProxy['setRules']>[0][number]
export type Fault = Rule['fault']

type Faults = {
  /** What lies between the browser and the host; it lets everything pass at first. */
  faults: FaultProxy & { url: string }
  /** Disturbs the answers of one address from now on: `/^\/v1\/customers/`. */
  disturb: (path: RegExp, fault: Fault, more?: Partial<Rule>) => void
  /** Everything passes again. */
  mend: () => void
}

/** A browser that reaches the host through a proxy with faults; rows are made past it. */
export const test = base.extend<Faults>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that nothing is needed
  faults: async ({}, give) => {
    const seed = process.env['E2E_SEED'] ?? 1
    const proxy = createFaultProxy({ target: hostUrl, keepHost: true, seed })
    const url = `http://127.0.0.1:${await proxy.listen()}`
    await give({ ...proxy, url })
    await proxy.close()
  },
  baseURL: async ({ faults }, give) => give(faults.url),
  disturb: async ({ faults }, give) =>
    give((path, fault, more) => faults.setRules([{ match: { path: path.source }, fault, ...more }])),
  mend: async ({ faults }, give) => give(() => faults.setRules([])),
})

/** Reads of the list. */
export const listReads = /^\/v1\/customers\/enquiry$/
