import { expect, test } from 'vitest'

import { siam } from '#features/customers/testing/siam.ts'

import { withEdits } from './with-edits.ts'

test('a record shows edits before they are saved, as it would hold them', () => {
  const shown = withEdits(siam, { customerState: '2', customerEmail: ' ', customerTags: ['a'], owners: [] })
  expect(shown).toEqual({ ...siam, customerState: 2, customerEmail: null, customerTags: ['a'], owners: [] })
})

test('a row shows nothing that it does not have', () => {
  expect(withEdits({ customerPhone: '1' }, { customerPhone: '2', customerNote: 'x' })).toEqual({
    customerPhone: '2',
  })
})
