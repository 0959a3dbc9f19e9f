import { expect, test } from 'vitest'

import { siam } from '#features/customers/testing/siam.ts'

import { emptyContact } from './form.ts'
import { alignedWith, baseUnder, mergeCustomer } from './merge-customer.ts'
import { baseOf, bodyOf } from './save-merged.ts'
import { toForm } from './to-form.ts'

const opened = { data: siam, version: '"1"' }
const base = baseOf(opened)
const read = (part: Partial<typeof siam>) => baseUnder(base, { data: { ...siam, ...part }, version: '"2"' })
const saved = (mine: typeof base.form, theirs: typeof base) => {
  const { merged, questions } = mergeCustomer(base.form, mine, theirs.form)
  return { body: bodyOf(theirs, merged), questions }
}

test('what was changed here stands, what was not stays as somebody else left it', () => {
  const theirs = read({ customerPhone: '02-999-9999', customerTags: ['monthly'] })
  const { body, questions } = saved({ ...base.form, customer2ndName: 'Mine' }, theirs)
  expect(body).toMatchObject({
    customer2ndName: 'Mine',
    customerPhone: '02-999-9999',
    customerTags: ['monthly'],
  })
  expect(questions).toEqual([])
})

test('a form that changed nothing saves the record as it is now, with what the form does not show', () => {
  const theirs = read({ customerPicture: 'https://example.com/new.png', customerNote: 'theirs' })
  const { customerId: _i, dateCreated: _c, dateModified: _m, contact: _o, ...now } = theirs.opened.data
  expect(saved(base.form, theirs).body).toMatchObject(now)
})

test('what could not be read of the record as it is now goes back as it came', () => {
  const theirs = baseUnder(base, { data: siam, version: '"2"', unread: { creditLimit: undefined } })
  expect(saved({ ...base.form, customerNote: 'mine' }, theirs).body).not.toHaveProperty('creditLimit')
})

test('rows of a later reading keep the names that they have on screen', () => {
  const later = alignedWith(base.form, toForm({ ...siam, contacts: siam.contacts.toReversed() }))
  expect(later.contacts.map(({ key }) => key)).toEqual(base.form.contacts.map(({ key }) => key).toReversed())
})

test('to become an individual is asked where it would take away a contact that somebody else wrote', () => {
  const mine = { ...base.form, customerType: '2' }
  const added = { ...emptyContact(), contactName: 'วิภา' }
  const theirs = { ...base.form, contacts: [...base.form.contacts, added] }
  expect(mergeCustomer(base.form, mine, theirs).questions).toMatchObject([{ id: 'customerType', mine: '2' }])
  const answers = new Map([['customerType', '2']])
  expect(mergeCustomer(base.form, mine, theirs, answers).questions).toEqual([])
})
