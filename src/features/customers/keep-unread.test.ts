import { expect, test } from 'vitest'

import { emptyAddress, emptyCustomer } from './form.ts'
import { keepUnread } from './keep-unread.ts'
import { toWire } from './to-wire.ts'

const form = {
  ...emptyCustomer(undefined),
  customerName: 'Siam',
  addresses: [{ ...emptyAddress(), locationName: 'HQ' }],
}
const untouched = toWire(form)

test('a field that the server left out is left out of the save too', () => {
  expect(keepUnread(untouched, untouched, { customerPhone: undefined })).not.toHaveProperty('customerPhone')
})

test('a value that could not be read goes back as it came, deep in a list too', () => {
  const kept = keepUnread(untouched, untouched, { creditLimit: { odd: 1 }, 'addresses.0.latitude': [13] })
  expect(kept).toMatchObject({ creditLimit: { odd: 1 }, addresses: [{ locationName: 'HQ', latitude: [13] }] })
})

test('what somebody typed wins over what could not be read', () => {
  const typed = toWire({ ...form, customerPhone: '02', addresses: [] })
  const kept = keepUnread(typed, untouched, { customerPhone: undefined, 'addresses.0.latitude': 1 })
  expect(kept).toEqual(typed)
})

test('a customer that was read whole is sent as it is', () => {
  expect(keepUnread(untouched, untouched, undefined)).toEqual(untouched)
})
