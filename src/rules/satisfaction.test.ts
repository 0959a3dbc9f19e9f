import Big from 'big.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { checkSatisfaction, netPromoterScore, satisfactionScore } from './satisfaction.ts'

const answer = {
  SourceName: 'NPS [Venio]',
  SourceType: 2,
  Point: 9,
  CustomerCode: 'C000055',
  DateCreated: '2025-06-18 10:30:00',
}

test.each([
  [1, 1],
  [1, 5],
  [2, 1],
  [2, 10],
])('R20: source type %d takes %d points', (SourceType, Point) => {
  expect(checkSatisfaction({ ...answer, SourceType, Point })).toEqual([])
})

test.each([
  [1, 0],
  [1, 6],
  [2, 0],
  [2, 11],
  [2, 7.5],
  [1, Number.NaN],
])('R20: source type %d does not take %d points', (SourceType, Point) => {
  const most = SourceType === 1 ? 5 : 10
  expect(checkSatisfaction({ ...answer, SourceType, Point })).toEqual([
    { field: 'Point', key: 'pointRange', values: { least: 1, most } },
  ])
})

test('R20: source, customer and a date that exists are required', () => {
  const draft = {
    SourceName: ' ',
    SourceType: 3,
    Point: 99,
    CustomerCode: '',
    DateCreated: '2568-06-18 10:30:00',
  }
  expect(checkSatisfaction(draft).map(({ field, key }) => `${field} ${key}`)).toEqual([
    'SourceName required',
    'SourceType notOneOf',
    'CustomerCode required',
    'DateCreated buddhistYear',
  ])
  expect(checkSatisfaction({ ...answer, DateCreated: 'today' })).toMatchObject([
    { field: 'DateCreated', key: 'dateTimeForm' },
  ])
})

test('R21: the worked example: 10, 9, 8, 6, 3 is 0', () => {
  expect(netPromoterScore([10, 9, 8, 6, 3])).toBe(0)
})

test('R21: halves are rounded away from zero', () => {
  expect(netPromoterScore([9, ...Array<number>(7).fill(7)])).toBe(13) // 12.5
  expect(netPromoterScore([1, ...Array<number>(7).fill(7)])).toBe(-13)
  expect(satisfactionScore([5, ...Array<number>(7).fill(3)])).toBe(13)
})

test('R21: without answers there is no score', () => {
  expect([netPromoterScore([]), satisfactionScore([])]).toEqual([undefined, undefined])
})

test('R21: the scores are what exact decimals give', () => {
  const points = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(points, (all) => {
      const net = all.filter((p) => p >= 9).length - all.filter((p) => p <= 6).length
      const exact = Number(new Big(net).times(100).div(all.length).round(0, Big.roundHalfUp).toFixed(0))
      expect(netPromoterScore(all)).toBe(exact + 0)
    }),
  )
})
