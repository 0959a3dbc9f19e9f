import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { explain, type Piece } from './explain.ts'

const contact = (contactName: string, contactPhone: string | null = null) => ({ contactName, contactPhone })

test.each<[what: string, old: unknown, now: unknown, pieces: Piece[]]>([
  ['a value', 1, 3, [{ path: ['f'], old: 1, new: 3 }]],
  ['a value that was set', null, 'ก', [{ path: ['f'], old: null, new: 'ก' }]],
  ['nothing in two spellings', null, '', []],
  [
    'texts that came and went',
    ['A', 'B'],
    ['B', 'C'],
    [
      { path: ['f'], old: 'A', new: undefined },
      { path: ['f'], old: undefined, new: 'C' },
    ],
  ],
  ['another order', ['A', 'B'], ['B', 'A'], [{ path: ['f'], old: undefined, new: undefined, moved: true }]],
  [
    'a field of an item',
    [contact('Ann'), contact('Bee', '02')],
    [contact('Ann'), contact('Bee', '03')],
    [{ path: ['f', 'Bee', 'contactPhone'], old: '02', new: '03' }],
  ],
  [
    'an item that went from the front',
    [contact('Ann', '01'), contact('Bee', '02')],
    [contact('Bee', '02')],
    [{ path: ['f'], old: 'Ann', new: undefined }],
  ],
  ['an item that came', null, [contact('Ann')], [{ path: ['f'], old: undefined, new: 'Ann' }]],
  [
    'an item of another name at the same place',
    [contact('Ann', '02')],
    [contact('Anna', '02')],
    [{ path: ['f', 'Ann', 'contactName'], old: 'Ann', new: 'Anna' }],
  ],
  [
    'accounts by network',
    { line: 'a', facebook: 'f' },
    { line: 'b', facebook: 'f' },
    [{ path: ['f', 'line'], old: 'a', new: 'b' }],
  ],
])('%s', (_what, old, now, pieces) => {
  expect(explain('f', old, now)).toEqual(pieces)
})

const rows = fc.array(
  fc.record({ contactName: fc.constantFrom('A', 'B', 'C'), contactPhone: fc.constantFrom(null, '1', '2') }),
  { maxLength: 4 },
)

property.prop([rows, rows])(
  'a list that differs always says something, one that does not says nothing',
  (old, now) => {
    const differs = JSON.stringify(old) !== JSON.stringify(now)
    expect(explain('f', old, now).length > 0).toBe(differs)
  },
)
