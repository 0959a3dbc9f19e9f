import { expect, test } from 'vitest'

import { customerQueries } from '#features/customers/public.ts'

import { roots } from './roots.ts'

test('what others write makes the reads of that kind stale', () => {
  expect([roots.customer, roots.customerEvent]).toEqual([customerQueries.all[0], customerQueries.all[0]])
})
