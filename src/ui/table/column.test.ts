import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { inSight, moved, ownLayout, sortAfter, soundLayout, type Column } from './column.ts'

const columns: Column<string>[] = [
  { id: 'name', header: 'Name', cell: (row) => row, hideable: false, sortable: true },
  { id: 'code', header: 'Code', cell: (row) => row, width: 84 },
  { id: 'edited', header: 'Edited', cell: (row) => row, width: 136, sortable: 'desc' },
  { id: 'note', header: 'Note', cell: (row) => row, width: 200, extra: true },
]

test('without a choice all columns but the extra ones are in sight', () => {
  expect(ownLayout(columns)).toEqual(['name', 'code', 'edited'])
})

test('a layout from an old address loses unknown and doubled columns and regains those that must stay', () => {
  expect(soundLayout(columns, ['note', 'gone', 'code', 'note'])).toEqual(['name', 'note', 'code'])
  expect(soundLayout(columns, ['code', 'name'])).toEqual(['code', 'name'])
})

test('columns stand in the order of the layout', () => {
  expect(inSight(columns, ['note', 'name']).map(({ header }) => header)).toEqual(['Note', 'Name'])
})

test('the first press on a head orders the way that suits the column, the next one turns it', () => {
  const edited = { id: 'edited', header: 'Edited', sortable: 'desc' } as const
  const first = sortAfter(edited, { id: 'name', desc: false })
  expect(first).toEqual({ id: 'edited', desc: true })
  expect(sortAfter(edited, first)).toEqual({ id: 'edited', desc: false })
})

property.prop([fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.integer({ min: -3, max: 30 })])(
  'moving an item keeps all items and the order of the others',
  (list, pick, to) => {
    const from = pick % list.length
    const next = moved(list, from, to)
    const others = (all: readonly number[]) => all.filter((one) => one !== list[from])
    expect(others(next)).toEqual(others(list))
    expect(next.indexOf(list[from] ?? -1)).toBe(Math.max(0, Math.min(to, list.length - 1)))
  },
)
