import { expect, test } from 'vitest'

import { siam } from '#features/customers/testing/siam.ts'
import { laidOver } from './laid-over.ts'
import { toForm } from './to-form.ts'
import { toWire } from './to-wire.ts'

const opened = toForm(siam)
const before = toWire(opened, siam)
const theirs = { data: { ...siam, customerPhone: '02-999-9999', customerTags: ['monthly'] }, version: '"2"' }

test('what was changed here stands, what was not stays as somebody else left it', () => {
  const mine = toWire({ ...opened, customer2ndName: 'Mine', customerPhone: '02-111-1111' }, siam)
  expect(laidOver(mine, before, theirs)).toMatchObject({
    customer2ndName: 'Mine',
    customerPhone: '02-111-1111',
    customerTags: ['monthly'],
  })
})

test('a form that changed nothing saves the record as it is now', () => {
  const { customerId: _i, dateCreated: _c, dateModified: _m, ...now } = theirs.data
  expect(laidOver(before, before, theirs)).toEqual(now)
})

test('what could not be read of the record as it is now goes back as it came', () => {
  const kept = laidOver(before, before, { ...theirs, unread: { creditLimit: undefined } })
  expect(kept).not.toHaveProperty('creditLimit')
})
