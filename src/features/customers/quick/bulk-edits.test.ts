import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { emptyCustomer, type CustomerForm } from '#features/customers/form.ts'

import { bulkEdits, listAfter } from './bulk-edits.ts'

const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
const form = (part: Partial<CustomerForm>): CustomerForm => ({ ...emptyCustomer(undefined), ...part })

property.prop([list, list])('adding, removing and replacing leave the list as it was said', (now, given) => {
  expect(new Set(listAfter(now, given, 'add'))).toEqual(new Set([...now, ...given]))
  expect(listAfter(now, given, 'remove')).toEqual(now.filter((one) => !given.includes(one)))
  expect(new Set(listAfter(now, given, 'replace'))).toEqual(new Set(given))
  // a second time changes nothing: a row that is tried again is as after the first time
  for (const way of ['add', 'remove', 'replace'] as const) {
    const once = listAfter(now, given, way)
    expect(listAfter(once, given, way)).toEqual(once)
  }
})

test('a tag that is there in another spelling is not added again', () => {
  expect(listAfter(['VIP'], ['vip', 'ใหม่'], 'add')).toEqual(['VIP', 'ใหม่'])
})

test('the primary owner stays as long as it is among the owners', () => {
  const now = form({ owners: ['1', '2'], primaryOwner: '2' })
  const given = form({ owners: ['3', '4'], primaryOwner: '4' })
  expect(bulkEdits('owners', given, 'add')(now)).toEqual({ owners: ['1', '2', '3', '4'], primaryOwner: '2' })
  expect(bulkEdits('owners', given, 'replace')(now)).toEqual({ owners: ['3', '4'], primaryOwner: '4' })
  expect(bulkEdits('owners', form({ owners: ['2'] }), 'remove')(now)).toEqual({
    owners: ['1'],
    primaryOwner: '1',
  })
})

test('the reason goes to those who need one only', () => {
  const given = form({ leadStatus: '3', unqulifiedReasonName: 'ไม่ตรง', unqulifiedReasonNote: 'คนละธุรกิจ' })
  expect(bulkEdits('leadStatus', given, 'replace')(form({ customerState: '1' }))).toEqual({
    leadStatus: '3',
    unqulifiedReasonName: 'ไม่ตรง',
    unqulifiedReasonNote: 'คนละธุรกิจ',
  })
  expect(bulkEdits('leadStatus', given, 'replace')(form({ customerState: '3' }))).toEqual({ leadStatus: '3' })
})
