import fc from 'fast-check'
import { expect, test } from 'vitest'

import { blocking, cls, frameStats, interactions, median, quantile, slope, summary } from './statistics.ts'

test('a quantile lies between the nearest values and knows nothing of nothing', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([], 0.5)).toBeNull()
  expect(summary([3, 1, Number.NaN])).toEqual({ n: 2, median: 2, min: 1, p75: 2.5, max: 3 })
})

test('a median is one that as many values lie below as above, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
      const middle = median(values) ?? Number.NaN
      expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2)
      expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2)
    }),
  )
})

test('the slope of points on a line is that of the line', () => {
  expect(slope([1, 2, 5].map((x) => ({ x, y: 3 * x + 7 })))).toBeCloseTo(3)
  expect(slope([{ x: 1, y: 5 }])).toBe(0)
})

test('a frame that took three turns of the display dropped two', () => {
  expect(frameStats([16.7, 50, 16.7])).toMatchObject({
    frames: 3,
    dropped: 2,
    droppedShare: 0.4,
    worstMs: 50,
  })
})

test('layout shifts count within a window, and the worst window counts', () => {
  const shifts = [
    { at: 0, value: 0.1 },
    { at: 500, value: 0.1 },
    { at: 3_000, value: 0.15 },
  ]
  expect(cls(shifts)).toBeCloseTo(0.2)
})

test('of a task only what is after the first paint and above 50 ms blocks', () => {
  expect(
    blocking(
      [
        { at: 0, ms: 200 },
        { at: 400, ms: 40 },
        { at: 500, ms: 90 },
      ],
      100,
    ),
  ).toBe(90)
})

test('an interaction is as slow as its slowest event', () => {
  const event = (id: number, ms: number) => ({ id, ms, name: 'click', at: 0, delay: 0, work: 0 })
  expect(interactions([event(1, 16), event(1, 48), event(2, 24)])).toMatchObject({ count: 2, inp: 48 })
  expect(interactions([])).toMatchObject({ count: 0, inp: null })
})
