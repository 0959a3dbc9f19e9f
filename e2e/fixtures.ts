import { randomUUID } from 'node:crypto'

import {
  test as base,
  expect,
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
} from '@playwright/test'

import { newKey } from '#api/key.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { upsertCustomer, type CustomerWrite } from '#contract/customer/write.ts'
import type { Role } from '#contract/sala/session.ts'

import { api, openCompany, saveAccount, signedIn, type User, type Who } from './company.ts'
import { createQuiet, type Quiet } from './quiet.ts'

export { expect }

type State = Awaited<ReturnType<BrowserContext['storageState']>>

type Shared = {
  /** Requests of the administrator. */
  admin: APIRequestContext
  /** People whose accounts stay as they are; tests that end sessions take `newUser`. */
  company: Record<Who, User>
  /** Cookies of somebody, signed in once. */
  cookiesOf: (who: Who | 'admin') => Promise<State>
}

/** What is said of a customer beside its usual name, state and owner; never undefined. */
type Part = { [K in keyof CustomerWrite]?: Exclude<CustomerWrite[K], undefined> }

type World = {
  /** Who is signed in when the test begins: `test.use({ who: 'support' })`. */
  who: Who | 'admin' | 'nobody'
  /** Any complaint of the browser fails the test, unless it says `quiet.allow(…)`. */
  quiet: Quiet
  /** A customer of `company.sales` with a name of its own. */
  newCustomer: (part?: Part) => Promise<Customer>
  /** An account that nobody else uses. */
  newUser: (role: Role) => Promise<User>
  /** Ends every session of an account; its password stays. */
  endSessions: (user: User) => Promise<void>
  /** One more browser, as quiet as the first. */
  newBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

/** A name that no other test has. */
export const aName = (): string => `บริษัท ทดลอง ${randomUUID().slice(0, 8)} จำกัด`

export const test = base.extend<World, Shared>({
  admin: [
    async ({ playwright }, give) => {
      const admin = await signedIn('admin', playwright.request)
      await give(admin)
      await admin.dispose()
    },
    { scope: 'worker' },
  ],
  company: [
    async ({ admin }, give, worker) => give(await openCompany(admin, worker.workerIndex)),
    { scope: 'worker' },
  ],
  cookiesOf: [
    async ({ admin, company }, give) => {
      const held = new Map<string, Promise<State>>()
      await give((who) => {
        const state = held.get(who) ?? (who === 'admin' ? admin.storageState() : cookies(company[who]))
        held.set(who, state)
        return state
      })
    },
    { scope: 'worker' },
  ],

  who: ['sales', { option: true }],
  storageState: async ({ who, cookiesOf }, give) => give(who === 'nobody' ? undefined : await cookiesOf(who)),

  quiet: [
    async ({ context }, give) => {
      const quiet = createQuiet()
      quiet.listen(context)
      await give(quiet)
      quiet.check()
    },
    { auto: true },
  ],

  newCustomer: async ({ company }, give) =>
    give(async (part = {}) => {
      const owners = [company.sales.staffCode]
      const body = { customerName: aName(), customerState: 1 as const, owners, ...part }
      return (await api(upsertCustomer, { body }, { key: newKey() })).data
    }),

  newUser: async ({ admin, company }, give) =>
    give(async (role) => {
      const { staffCode, fullname } = company[role === 'admin' ? 'manager' : role]
      const user = { username: `u${randomUUID().slice(0, 8)}`, staffCode, role, fullname }
      await saveAccount(admin, user)
      return user
    }),

  endSessions: async ({ admin }, give) => give((user) => saveAccount(admin, user)),

  newBrowser: async ({ browser, contextOptions, quiet }, give) => {
    const opened: BrowserContext[] = []
    await give(async (options = {}) => {
      const context = await browser.newContext({ ...contextOptions, ...options })
      quiet.listen(context)
      opened.push(context)
      return context
    })
    for (const context of opened) await context.close()
  },
})

async function cookies({ username }: User): Promise<State> {
  const context = await signedIn(username)
  const state = await context.storageState()
  await context.dispose()
  return state
}
