import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'

import { getCustomerByCode, type Customer } from '#contract/customer/customer.ts'
import {
  type deleteCustomerEvent,
  getCustomerEventTypes,
  getCustomerEvents,
} from '#contract/customer/events.ts'
import { upsertCustomer } from '#contract/customer/write.ts'

import { endpoint, isWrite, type Endpoint, type ParsedOf, type ReplyOf, type RequestOf } from './endpoint.ts'

/** Stands for whatever sends: only its parameters matter here. */
const send = <E extends Endpoint>(_: E, request: RequestOf<E>) => request

describe('a request', () => {
  test('needs its path parameters', () => {
    send(getCustomerByCode, { params: { customerCode: 'C000055' } })
    // @ts-expect-error -- a forgotten path parameter
    send(getCustomerByCode, {})
    // @ts-expect-error -- a parameter of another operation
    send(getCustomerByCode, { params: { eventId: '7' } })
    // @ts-expect-error -- a number where the path takes text
    send(getCustomerByCode, { params: { customerCode: 55 } })
    expectTypeOf<RequestOf<typeof deleteCustomerEvent>['params']>().toEqualTypeOf<{ eventId: string }>()
  })

  test('has a body only where the operation takes one', () => {
    send(upsertCustomer, { body: { customerName: 'สยาม', customerState: 1 } })
    // @ts-expect-error -- a body that is not taken
    send(getCustomerByCode, { params: { customerCode: 'C000055' }, body: {} })
    // @ts-expect-error -- a forgotten body
    send(upsertCustomer, {})
    // @ts-expect-error -- a state that does not exist
    send(upsertCustomer, { body: { customerName: 'สยาม', customerState: 4 } })
    // @ts-expect-error -- a misspelt field
    send(upsertCustomer, { body: { customerName: 'สยาม', customerState: 1, customerMobil: '081' } })
  })

  test('has a query only where the operation takes one', () => {
    send(getCustomerEvents, { query: { customerCode: 'C000055', eventTypeIds: [1] } })
    send(getCustomerEventTypes, {})
    // @ts-expect-error -- a query that is not taken
    send(getCustomerEventTypes, { query: { customerCode: 'C000055' } })
  })

  test('may leave out a part in which everything is optional', () => {
    const lookup = endpoint({ ...getCustomerEventTypes, query: z.object({ active: z.boolean().optional() }) })
    send(lookup, {})
    send(lookup, { query: { active: true } })
  })
})

test('a reply is the data inside the envelope', () => {
  expectTypeOf<ReplyOf<typeof getCustomerByCode>>().toEqualTypeOf<Customer>()
  expectTypeOf<ReplyOf<typeof deleteCustomerEvent>>().toEqualTypeOf<true>()
})

test('a handler is given what the operation takes, and undefined for the rest', () => {
  expectTypeOf<ParsedOf<typeof getCustomerByCode>['params']>().toEqualTypeOf<{ customerCode: string }>()
  expectTypeOf<ParsedOf<typeof getCustomerByCode>['body']>().toEqualTypeOf<undefined>()
})

test.each([
  ['GET', undefined, false],
  ['POST', undefined, true],
  ['POST', true, false],
  ['PUT', undefined, true],
  ['DELETE', undefined, true],
] as const)('%s with readOnly %s is a write: %s', (method, readOnly, write) => {
  expect(isWrite({ ...getCustomerEventTypes, method, ...(readOnly ? { readOnly } : {}) })).toBe(write)
})
