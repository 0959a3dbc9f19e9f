import { expect, test } from 'vitest'

import { isStored } from './is-stored.ts'
import { siam } from '#features/customers/testing/siam.ts'
import { toForm } from './to-form.ts'
import { toWire } from './to-wire.ts'

const sent = (edits: Partial<ReturnType<typeof toForm>>) => toWire({ ...toForm(siam), ...edits }, siam)

test('a record that was sent as it was read is stored', () => {
  expect(isStored(siam, sent({}))).toBe(true)
})

test.each([
  { customerEmail: 'new@siam.example' },
  { customerTags: ['VIP', 'ใหม่'] },
  { owners: ['00003'], primaryOwner: '00003' },
  { customerStatus: '0' },
  { customerNote: 'ย้ายโรงงานแล้ว' },
  { customFields: { รอบวางบิล: ['ทุกวันที่ 30'] } },
])('a change that is not there was not saved: %j', (edits) => {
  expect(isStored(siam, sent(edits))).toBe(false)
})

test('blanks that the host takes away, and its own spelling of a name, are the same', () => {
  expect(
    isStored(siam, sent({ customerPhone: ' 02-555-0142 ', sourceName: 'line', customerTags: ['vip'] })),
  ).toBe(true)
})
