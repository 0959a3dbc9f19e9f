import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { allSelected, countSelected, isSelected, noneSelected, span, toggled, withRows } from './selection.ts'

const rows = ['a', 'b', 'c', 'd', 'e']
const keys = fc.subarray(rows)
const begins = fc.constantFrom(noneSelected, allSelected)

property.prop([begins, fc.array(fc.tuple(keys, fc.boolean()))])(
  'rows taken in are in and rows taken out are out, whatever was chosen before',
  (begin, steps) => {
    const expected = new Set(begin.all ? rows : [])
    let selected = begin
    for (const [some, isIn] of steps) {
      selected = withRows(selected, some, isIn)
      for (const key of some)
        if (isIn) expected.add(key)
        else expected.delete(key)
    }
    expect(rows.filter((key) => isSelected(selected, key))).toEqual(rows.filter((key) => expected.has(key)))
    expect(countSelected(selected, rows.length)).toBe(expected.size)
  },
)

property.prop([begins, keys])('what is toggled twice from a clear state is as before', (begin, some) => {
  const back = toggled(toggled(begin, some), some)
  expect(rows.map((key) => isSelected(back, key))).toEqual(rows.map((key) => isSelected(begin, key)))
})

test('all but some cannot be counted where nobody knows the total', () => {
  expect(countSelected(withRows(allSelected, ['a'], false), undefined)).toBeUndefined()
})

test('a range is the same from either end', () => {
  expect(span(4, 2)).toEqual(span(2, 4))
})
