import { expect, test } from 'vitest'

import { paths } from '#lib/paths.ts'

import { sectionOf } from './navigation.ts'

test.each([
  [paths.customers(), 'customers'],
  [paths.customer('C000055', 'contacts'), 'customers'],
  [paths.customerEdit('ก/ข'), 'customers'],
  [paths.customerNew(), 'customers'],
  [paths.person('S1'), 'people'],
  [paths.settings(), 'settings'],
])('%s belongs to %s', (path, key) => {
  expect(sectionOf(path)?.key).toBe(key)
})

test('a page whose address only begins alike belongs to no section', () => {
  expect(sectionOf('/customers-old')).toBeUndefined()
  expect(sectionOf(paths.signIn())).toBeUndefined()
})
