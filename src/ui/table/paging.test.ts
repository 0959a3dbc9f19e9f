import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'

import { countPlaces, followsOn, pagesOf, totalOf } from './paging.ts'

const size = 50

property.prop([fc.nat(100_000), fc.nat(200)])('every place in sight lies in a wanted page', (first, more) => {
  const pages = pagesOf(first, first + more, size)
  for (const place of [first, first + more]) expect(pages).toContain(Math.floor(place / size))
  expect(pages[0]).toBe(0)
  expect(new Set(pages).size).toBe(pages.length)
})

property.prop([fc.nat(2000)])(
  'pages read one after another have as many places as rows, once the end is reached',
  (rows) => {
    const lengths = new Map<number, number>()
    for (let page = 0; page * size <= rows; page += 1) lengths.set(page, Math.min(size, rows - page * size))
    expect(countPlaces({ size, lengths })).toBe(rows)
    expect(totalOf({ size, lengths })).toEqual({ n: rows, sense: 'exact' })
  },
)

test('a told total counts at once, however few pages are here', () => {
  const known = { size, lengths: new Map([[0, 50]]), total: 100_000 }
  expect(countPlaces(known)).toBe(100_000)
  expect(totalOf(known)).toEqual({ n: 100_000, sense: 'exact' })
})

test('without a total the list goes a little beyond what is here, and says "more than"', () => {
  const known = {
    size,
    lengths: new Map([
      [0, 50],
      [1, 50],
    ]),
  }
  expect(countPlaces(known)).toBe(105)
  expect(totalOf(known)).toEqual({ n: 100, sense: 'moreThan' })
})

test('rows that were deleted meanwhile leave no grey rows at the end', () => {
  expect(
    countPlaces({
      size,
      lengths: new Map([
        [0, 50],
        [1, 30],
      ]),
      total: 90,
    }),
  ).toBe(80)
})

test('an estimate gives way to the end when it is found', () => {
  const lengths = new Map([
    [0, 50],
    [1, 12],
  ])
  expect(totalOf({ size, lengths, total: 1000, about: true })).toEqual({ n: 62, sense: 'exact' })
})

test('the page after those in sight follows on, one far away does not', () => {
  expect(followsOn([0, 4, 5], [0, 3, 4])).toBe(true)
  expect(followsOn([0, 900], [0, 3, 4])).toBe(false)
})
