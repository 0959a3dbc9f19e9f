import { expect, test } from 'vitest'

import { emptyContact, emptyCustomer } from './form.ts'
import { formPath } from './form-path.ts'
import { toWire } from './to-wire.ts'

const form = {
  ...emptyCustomer('00007'),
  customerName: 'Siam',
  customFields: { 'No. of staff': ['x'], empty: [''], Grade: ['A'] },
  customerSocialAccount: [
    { key: 'a', network: 'line', account: '@siam' },
    { key: 'b', network: 'facebook', account: 'siam' },
  ],
  contacts: [emptyContact(), emptyContact()],
}
const sent = toWire(form)

test.each([
  ['customerName', 'customerName'],
  ['addresses[0].latitude', 'addresses.0.latitude'],
  ['contacts[1].contactEmail', 'contacts.1.contactEmail'],
  ['contact.contactEmail', 'contacts.0.contactEmail'],
  ['contact[0].contactEmail', 'contacts.0.contactEmail'],
  ['contact', 'contacts.0'],
  ['contacts', 'contacts'],
  ['owners[1]', 'owners'],
  ['primaryOwner', 'owners'],
  ['customerTags[2]', 'customerTags'],
  ['customerSocialAccount.facebook', 'customerSocialAccount.1.account'],
  ['customerSocialAccount.mastodon', 'customerSocialAccount.mastodon'],
  ['', ''],
])('the wire calls it %j, the form %j', (field, path) => {
  expect(formPath(field, sent)).toBe(path)
})

test('a custom field is found by its place in what was sent, where blank ones are left out', () => {
  expect(formPath('customFields[0].customFieldValue', sent)).toBe('customFields.No. of staff')
  expect(formPath('customFields[1].customFieldValue[0]', sent)).toBe('customFields.Grade')
})
