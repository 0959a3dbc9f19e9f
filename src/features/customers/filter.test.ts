import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isViewLink } from '#rules/view.ts'

import {
  askedBy,
  canonicalList,
  isNarrowed,
  readList,
  usualSort,
  writeList,
  type ListState,
  filterIds,
} from './filter.ts'

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }), {
  minLength: 1,
  maxLength: 3,
})
const lists: fc.Arbitrary<ListState> = fc.record({
  keyword: fc.string({ unit: 'grapheme' }),
  values: fc.record(
    {
      state: fc.subarray(['1', '2', '3'], { minLength: 1 }),
      group: names,
      tag: names,
      owner: names,
      team: fc.constant(['4']),
      modified: fc.constantFrom(['2026-01-01', ''], ['', '2026-02-01'], ['2026-01-01', '2026-02-01']),
    },
    { requiredKeys: [] },
  ),
  sort: fc.record({
    id: fc.constantFrom('customerName', 'dateModified', 'customerCode'),
    desc: fc.boolean(),
  }),
  columns: fc.option(fc.constant(['name', 'code']), { nil: undefined }),
})

test('a link to a list opens the same list', () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(readList(new URLSearchParams(writeList(list).toString()))).toEqual(list)
    }),
  )
})

test('the usual list has the shortest address', () => {
  const usual = readList(new URLSearchParams())
  expect(usual).toEqual({ keyword: '', values: {}, sort: usualSort, columns: undefined })
  expect(writeList(usual).toString()).toBe('')
  expect(isNarrowed(usual)).toBe(false)
})

test('what an address says wrongly is left out, and the rest holds', () => {
  const list = readList(
    new URLSearchParams('state=9&state=1&group=Wholesale&sort=-password&modified=yesterday&team=x'),
  )
  expect(list.values).toEqual({ group: ['Wholesale'] })
  expect(list.sort).toEqual(usualSort)
})

test('filters go to the host under their wire names, numbers as numbers, days as a range', () => {
  const list = readList(
    new URLSearchParams('q= ไทย &state=2&state=3&team=4&modified=2026-01-01&modified=&sort=customerName'),
  )
  expect(askedBy(list)).toEqual({
    keyword: 'ไทย',
    filter: { customerState: [2, 3], teamId: [4], dateModified: { from: '2026-01-01', to: null } },
    orderBy: ['customerName'],
  })
})

test('whatever the list shows can be saved as a view, and says the same when it is read again', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const link = writeList(list).toString()
      expect(isViewLink('customers', link)).toBe(true)
      expect(canonicalList(canonicalList(link))).toBe(canonicalList(link))
    }),
  )
})

test('whatever the list can be narrowed by can be kept as a view', () => {
  for (const id of filterIds) expect(isViewLink('customers', `${id}=1`), id).toBe(true)
})
