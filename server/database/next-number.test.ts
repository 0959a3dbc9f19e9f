import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'

import { nextNumber } from './next-number.ts'
import type { NumberPattern } from './number-pattern.ts'
import { inTransaction } from './transaction.ts'

const { db } = testDatabase()

const customers: NumberPattern = { prefix: 'C', date: '', digits: 6 }
const orders: NumberPattern = { prefix: 'SO', date: 'yyMM', digits: 4 }
const today = '2026-11-24'

let kinds = 0
/** A sequence of its own for each test. */
const newKind = (): string => `kind ${(kinds += 1)}`

const abortion = new Error('aborted on purpose')

/** A document that takes its number last; `aborts`: and then fails. */
const write = (kind: string, pattern: NumberPattern, aborts = false): Promise<string> =>
  inTransaction(db, async (tx) => {
    const number = await nextNumber(tx, kind, pattern, today)
    if (aborts) throw abortion
    return number
  })

property.prop([fc.array(fc.boolean(), { minLength: 20, maxLength: 20 })], { numRuns: 12 })(
  'of twenty writes at once, those that commit get the numbers 1 to n',
  async (aborts) => {
    const kind = newKind()
    const ended = await Promise.allSettled(aborts.map((abort) => write(kind, customers, abort)))

    const given = ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []))
    const reasons = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []))
    expect(reasons.every((reason) => reason === abortion)).toBe(true)
    const committed = aborts.filter((abort) => !abort).length
    const expected = Array.from({ length: committed }, (_, index) => `C${`${index + 1}`.padStart(6, '0')}`)
    expect(given.toSorted()).toEqual(expected)
  },
)

test('a sequence with a month in its pattern begins again with the month', async () => {
  const kind = newKind()
  const take = (day: string) => nextNumber(db, kind, orders, day)
  expect(await take('2026-10-30')).toBe('SO26100001')
  expect(await take('2026-10-31')).toBe('SO26100002')
  expect(await take('2026-11-01')).toBe('SO26110001')
  expect(await take('2026-10-31')).toBe('SO26100003')
})

test('numbers given by hand are skipped, in any case of letters', async () => {
  const kind = newKind()
  const byHand = new Set(['c000001', 'C000002', 'C000004'])
  const take = () =>
    nextNumber(db, kind, customers, today, (numbers) =>
      Promise.resolve([...byHand].filter((code) => numbers.includes(code.toUpperCase()))),
    )
  expect([await take(), await take(), await take()]).toEqual(['C000003', 'C000005', 'C000006'])
})

test('a hundred thousand numbers given by hand are passed with few questions', async () => {
  let questions = 0
  const number = await nextNumber(db, newKind(), customers, today, (numbers) => {
    questions += 1
    return Promise.resolve(numbers.filter((code) => Number(code.slice(1)) <= 100_000))
  })
  expect(number).toBe('C100001')
  expect(questions).toBeLessThan(110)
})
