import fc from 'fast-check'
import { expect, test } from 'vitest'

import { ignoredHeader } from './ignored.ts'

test('names stand as they were sent', () => {
  expect(ignoredHeader(['custmerName', 'contacts[0].vip'])).toBe('custmerName, contacts[0].vip')
  expect(ignoredHeader([])).toBeUndefined()
})

test('whatever the names are, the header is one short line that a header may be', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1 }), (names) => {
      const header = ignoredHeader(names) ?? ''
      expect(header).toMatch(/^[\x21-\x7e ]*$/)
      expect(header.length).toBeLessThan(20 * 1000)
      expect(new Headers({ ignored: header }).get('ignored')).toBe(header.trim())
    }),
  )
})
