import { expect, test } from 'vitest'

import { placeOf } from './neighbours.ts'

const pages: [number, { rows: string[] } | undefined][] = [
  [0, { rows: ['a', 'b'] }],
  [3, { rows: ['g', 'h'] }],
  [5, undefined],
]

test('a row is found on whichever page is here', () => {
  expect(placeOf(pages, 2, (row) => row === 'b')).toBe(1)
  expect(placeOf(pages, 2, (row) => row === 'h')).toBe(7)
})

test('a row of a page that is not here has no place', () => {
  expect(placeOf(pages, 2, (row) => row === 'c')).toBeUndefined()
})
