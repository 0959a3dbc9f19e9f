import { expect, test } from 'vitest'

import { checkEvent } from './event.ts'

const event = {
  eventName: 'Renewal',
  eventType: 3,
  eventDate: '2026-11-24T10:00:00',
  customerCode: 'C000055',
}

test.each(['2026-11-24T10:00:00', '2026-11-24', '2026-11-24T10:00:00+0700'])(
  'R22: an event may be on %s',
  (eventDate) => {
    expect(checkEvent({ ...event, eventDate })).toEqual([])
  },
)

test('R22: an event has a name, a type, a date that exists and a customer', () => {
  const draft = { eventName: ' ', eventType: 0, eventDate: '2569-11-24T10:00:00', customerCode: '' }
  expect(checkEvent(draft).map(({ field, key }) => `${field} ${key}`)).toEqual([
    'eventName required',
    'eventType required',
    'eventDate buddhistYear',
    'customerCode required',
  ])
  expect(checkEvent({ ...event, eventDate: '' })).toMatchObject([{ field: 'eventDate', key: 'required' }])
  expect(checkEvent({ ...event, eventDate: '2026-11-31T10:00:00' })).toMatchObject([
    { field: 'eventDate', key: 'dateTimeForm' },
  ])
})
