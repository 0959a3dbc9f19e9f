import { newKey } from '#api/key.ts'
import { upsertCustomer } from '#contract/customer/write.ts'
import { compareCustomers, mergeCustomers } from '#contract/sala/merge.ts'

import { api } from './company.ts'
import { test as base, expect } from './faulty.ts'
import { aName } from './fixtures.ts'
import { writeRichCustomer } from './rich.ts'
import type { Screen, Subjects } from './screens.ts'

export { expect }

type Shared = { subjects: Subjects }

type World = {
  /** Goes to a screen and answers when it stands still. */
  show: (screen: Screen) => Promise<void>
}

export const test = base.extend<World, Shared>({
  subjects: [
    async ({ company }, give) => {
      const owners = [company.sales.staffCode, company.teammate.staffCode]
      const rich = await writeRichCustomer(aName(), owners)
      const body = { customerName: aName(), customerState: 1 as const, owners }
      const bare = await api(upsertCustomer, { body }, { key: newKey() })
      await give({
        customer: rich.customerCode,
        bare: bare.data.customerCode,
        merged: await mergedInto(owners),
        person: company.sales.staffCode,
      })
    },
    { scope: 'worker' },
  ],

  show: async ({ page, subjects, disturb, quiet }, give) => {
    // what a screen is made of is not what is tested here
    quiet.allow(/^(400|401|403|404|412|500) /, /^console .*(forbidden|notFound)/)
    await give(async ({ path, failing, act }) => {
      if (failing) disturb(failing, { mode: 'status', code: 500 })
      await page.goto(path(subjects))
      await page.getByRole('heading').or(page.getByRole('alert')).first().waitFor()
      await act?.(page)
      await page.waitForLoadState('networkidle')
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
    })
  },
})

/** The code of a customer that another took in. */
async function mergedInto(owners: string[]): Promise<string> {
  const [kept, gone] = await Promise.all(
    [aName(), aName()].map(async (customerName) => {
      const body = { customerName, customerState: 1 as const, owners }
      return (await api(upsertCustomer, { body }, { key: newKey() })).data.customerCode
    }),
  )
  if (!kept || !gone) throw new Error('two were made')
  const { data } = await api(compareCustomers, { body: { first: kept, second: gone } })
  const versions = { survivorVersion: data.first.version, loserVersion: data.second.version }
  await api(mergeCustomers, { body: { survivor: kept, loser: gone, ...versions } }, { key: newKey() })
  return gone
}
