import { expect, test } from 'vitest'

import { renewal, siam } from '#api/testing/samples.ts'
import { getCustomerByCode } from '#contract/customer/customer.ts'
import { deleteCustomerEvent, getCustomerEvents } from '#contract/customer/events.ts'
import { whoAmI } from '#contract/sala/session.ts'

import { unreadable } from './reading.ts'
import { readReply } from './tolerant.ts'

const status = { code: '1000', description: 'Success' }
const clean = (data: unknown) => ({ data, drift: [], unread: {} })

test.each([
  ['A', { status, data: siam }],
  ['B', { data: { value: siam } }],
  ['C', { data: siam, statusCode: 1000, httpStatusCode: 200 }],
  ['bare', siam],
  ['a list of one', { status, data: [siam] }],
])('a record is found in envelope %s', (_, body) => {
  expect(readReply(getCustomerByCode)(body)).toEqual(clean(siam))
})

test.each([
  ['A', { status, data: [renewal] }],
  ['B', { data: { value: [renewal] } }],
  ['C', { data: [renewal], statusCode: 1000 }],
  ['bare', [renewal]],
  ['a single object', { status, data: renewal }],
  ['with a null in it', { status, data: [null, renewal] }],
])('a list is found in envelope %s', (_, body) => {
  expect(readReply(getCustomerEvents)(body)).toEqual(clean([renewal]))
})

test.each([{ status, data: null }, { data: { value: null } }, { status, data: [] }])(
  '%j is an empty list',
  (body) => {
    expect(readReply(getCustomerEvents)(body)).toEqual(clean([]))
  },
)

test.each([{}, [7], { status }, { status, data: 'x' }, null, 'x', { events: [renewal] }])(
  '%j is no list of events, not even an empty one',
  (body) => {
    expect(readReply(getCustomerEvents)(body).data).toBe(unreadable)
  },
)

test('nothing at all, where the total counts rows, is not an empty list', () => {
  expect(readReply(getCustomerEvents)({ status, data: null }, 12).data).toBe(unreadable)
})

test.each([{}, { status }, { status, data: null }, { status, data: { customerName: 'no code' } }, null, 7])(
  '%j is no customer',
  (body) => {
    expect(readReply(getCustomerByCode)(body).data).toBe(unreadable)
  },
)

test('a delete is done when the envelope says so, whatever stands in it', () => {
  for (const data of [true, 'true', null, 1, {}])
    expect(readReply(deleteCustomerEvent)({ status, data }).data).toBe(true)
  expect(readReply(deleteCustomerEvent)({ status, data: false }).data).toBe(unreadable)
})

test('a page of rows of which none can be read is not an empty page', () => {
  expect(readReply(getCustomerEvents)({ status, data: [{ id: 1 }, { id: 2 }] }).data).toBe(unreadable)
})

test('nobody signed in must be said in so many words', () => {
  const nobody = { user: null, permissions: {}, draftKey: null }
  expect(readReply(whoAmI)(nobody).data).toEqual(nobody)
  for (const body of [{}, { user: 'x' }, { user: {} }, { User: [] }])
    expect(readReply(whoAmI)(body).data).toBe(unreadable)
})
