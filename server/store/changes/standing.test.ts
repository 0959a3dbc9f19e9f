import { expect, test } from 'vitest'

import { standingBehind, type Head } from './standing.ts'

const head = (changeId: number, more: Partial<Head> = {}): Head => ({
  changeId,
  kind: 'customer',
  key: 'C1',
  customerId: '1',
  action: 'update',
  undoes: null,
  names: ['customerNote'],
  ...more,
})

test.each<[what: string, later: Head[], inTheWay: number | undefined]>([
  ['nothing newer', [], undefined],
  ['what is older', [head(4)], undefined],
  ['the same field', [head(6)], 6],
  ['another field', [head(6, { names: ['customerPhone'] })], undefined],
  ['the same field of another customer', [head(6, { key: 'C2', customerId: '2' })], undefined],
  ['the same field, undone', [head(6), head(7, { undoes: 6 })], undefined],
  ['the same field, undone and done again', [head(6), head(7, { undoes: 6 }), head(8, { undoes: 7 })], 8],
  ['an undo of what is older', [head(6, { undoes: 3 })], 6],
  ['an undo of what is older, undone', [head(6, { undoes: 3 }), head(7, { undoes: 6 })], undefined],
  ['the end of the record', [head(6, { action: 'delete', names: [] })], 6],
  [
    'two, of which one is undone: the other',
    [head(6), head(7, { names: ['customerNote', 'owners'] }), head(8, { undoes: 7 })],
    6,
  ],
])('in the way of an update is %s', (_what, later, inTheWay) => {
  expect(standingBehind(head(5), later)?.changeId).toBe(inTheWay)
})

test('what hangs on a customer is in the way of its end, not of its fields', () => {
  const event = head(6, { kind: 'customerEvent', key: '9', action: 'create' })
  expect(standingBehind(head(5, { action: 'create' }), [event])?.changeId).toBe(6)
  expect(standingBehind(head(5), [event])).toBeUndefined()
  expect(standingBehind({ ...event, changeId: 5 }, [head(6, { action: 'delete' })])?.changeId).toBe(6)
  expect(standingBehind({ ...event, changeId: 5 }, [head(6)])).toBeUndefined()
})
