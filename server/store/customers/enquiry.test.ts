import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'

import { customerOrder } from '#contract/customer/enquiry.ts'
import { namesInThaiOrder } from '#lib/testing/names-in-thai-order.ts'
import { normalizeCustomer } from '#rules/customer-record.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'

import type { Condition } from './condition.ts'
import { enquire, FEW, type Enquiry } from './enquiry.ts'
import { keepTotals } from './totals.ts'
import { addCustomer } from './write.ts'

const { db } = testDatabase()

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null })

/** Customers that agree in much: only then do later keys and blanks decide. */
const customers = fc.array(
  fc.record({
    stem: fc.constantFrom(...namesInThaiOrder.slice(0, 8)),
    customer2ndName: maybe(['ก', 'เก', 'B']),
    customerState: fc.constantFrom(1 as const, 2 as const),
    customerType: fc.constantFrom(1 as const, 2 as const),
    customerGroupName: maybe(['ค้าส่ง', 'ค้าปลีก']),
    classificationName: maybe(['A', 'ข']),
    isOld: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
)

const order = fc.array(fc.record({ field: fc.constantFrom(...customerOrder), descending: fc.boolean() }), {
  maxLength: 4,
})

const OLD = new Date('2026-01-01T00:00:00.123Z')
let names = 0

type Made = typeof customers extends fc.Arbitrary<(infer One)[]> ? One : never

/** Adds a customer; old ones share one moment, with more digits than a JavaScript date has. */
async function add({ stem, isOld, ...draft }: Made, batch: string): Promise<string> {
  const record = normalizeCustomer({ ...draft, customerName: `${stem} ${++names}`, sourceName: batch })
  const id = await addCustomer(db, null, record, {
    author: { code: null, name: '', isPartner: false },
    now: new Date(),
  })
  if (id === undefined) throw new Error('not added')
  if (isOld)
    await db
      .updateTable('customers')
      .set({ dateCreated: OLD, dateModified: OLD })
      .where('customerId', '=', id)
      .execute()
  return id
}

async function page(enquiry: Partial<Enquiry>, few: number) {
  const whole = { conditions: [], order: [], skip: 0, take: 500, after: undefined, count: true, ...enquiry }
  const found = await enquire(db, keepTotals(), whole, few)
  if (found.kind !== 'page') throw new Error(found.kind)
  return found
}

test.prop([customers, customers, order, fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, FEW)], {
  numRuns: 40,
})(
  'page by page no customer comes twice and none is missing, in any order, while others are added',
  async (before, between, order, take, few) => {
    const batch = `batch ${++names}`
    await db.insertInto('lookups').values({ kind: 'source', name: batch, nameKey: batch }).execute()
    const conditions: Condition[] = [{ kind: 'named', column: 'sourceName', names: [batch] }]
    for (const one of before) await add(one, batch)
    const atOnce = await page({ conditions, order }, few)
    expect(atOnce.total).toBe(before.length)
    const behindFirst = await page({ conditions, order, skip: 1 }, few)
    expect(behindFirst.ids).toEqual(atOnce.ids.slice(1))

    const seen: string[] = []
    const toAdd = [...between]
    let after: string | undefined
    do {
      const next: Awaited<ReturnType<typeof page>> = await page({ conditions, order, take, after }, few)
      seen.push(...next.ids)
      after = next.after
      const added = toAdd.pop()
      if (added) await add(added, batch)
    } while (after !== undefined)

    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((id) => atOnce.ids.includes(id))).toEqual(atOnce.ids)
  },
)

test.prop([fc.array(fc.string({ maxLength: 40 }), { maxLength: 6 }), order, fc.constantFrom(0, FEW)], {
  numRuns: 40,
})('a cursor that somebody made up is refused or answered, never a fault', async (values, order, few) => {
  const { after } = await page({ order, take: 1 }, few)
  const [hash] = JSON.parse(Buffer.from(after ?? 'W10', 'base64url').toString('utf8'))
  const forged = Buffer.from(JSON.stringify([hash, values])).toString('base64url')
  const whole = { conditions: [], order, skip: 0, take: 5, after: forged, count: false }
  expect((await enquire(db, keepTotals(), whole, few)).kind).toMatch(/^(page|bad cursor)$/)
})
