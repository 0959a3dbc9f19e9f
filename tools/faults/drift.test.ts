import fc from 'fast-check'
import { expect, test } from 'vitest'

import { drift } from './drift.ts'
import { driftOps } from './fault.ts'
import { random } from './random.ts'
import { customer } from './test-api.ts'

test.each(driftOps)('the drift "%s" changes the reply, and the same seed changes it the same way', (op) => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const [one, two] = [structuredClone(customer), structuredClone(customer)]
      const did = drift(one, random(seed), { ops: [op] })
      expect(did).toEqual([expect.stringMatching(`^${op}:`)])
      expect(one).not.toEqual(customer)
      drift(two, random(seed), { ops: [op] })
      expect(two).toEqual(one)
    }),
  )
})

test('what is protected stays', () => {
  const changed = structuredClone(customer)
  for (let seed = 0; seed < 50; seed += 1) {
    drift(changed, random(seed), { count: 3, keep: ['status'], ops: ['remove', 'null', 'rename', 'type'] })
  }
  expect(changed.status).toEqual(customer.status)
})

test('what is aimed at is hit, and nothing else', () => {
  const changed = structuredClone(customer)
  expect(drift(changed, random(1), { ops: ['null'], only: ['customerName'] })).toEqual([
    'null:data.customerName',
  ])
})

test('a Buddhist year is 543 more, on a date', () => {
  const changed = structuredClone(customer)
  drift(changed, random(1), { ops: ['buddhist'] })
  expect(changed.data.createdDate).toBe('2567-02-29')
})
