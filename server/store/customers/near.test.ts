import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'

import { boxAround } from './near.ts'

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Great-circle distance in kilometres, by the cosine rule on unit vectors: not the formula of the query. */
function distance(a: { latitude: number; longitude: number }, b: typeof a): number {
  const vector = ({ latitude, longitude }: typeof a) => [
    Math.cos(radians(latitude)) * Math.cos(radians(longitude)),
    Math.cos(radians(latitude)) * Math.sin(radians(longitude)),
    Math.sin(radians(latitude)),
  ]
  const [u, v] = [vector(a), vector(b)]
  const dot = u.reduce((sum, one, i) => sum + one * (v[i] ?? 0), 0)
  return 6371.0088 * Math.acos(Math.min(1, Math.max(-1, dot)))
}

const place = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})

test.prop([place, place, fc.double({ min: 0, max: 20_100, noNaN: true })], { numRuns: 2000 })(
  'every place inside a circle is inside the square around it, at the poles and the date line too',
  (centre, other, kilometres) => {
    fc.pre(distance(centre, other) < kilometres - 0.001)
    const { south, north, west, east } = boxAround({ ...centre, kilometres })
    expect(other.latitude).toBeGreaterThanOrEqual(south)
    expect(other.latitude).toBeLessThanOrEqual(north)
    expect(other.longitude).toBeGreaterThanOrEqual(west)
    expect(other.longitude).toBeLessThanOrEqual(east)
  },
)

test('the square around a small circle in Bangkok is small', () => {
  const { south, north, west, east } = boxAround({ latitude: 13.75, longitude: 100.5, kilometres: 5 })
  expect(north - south).toBeCloseTo(0.09, 2)
  expect(east - west).toBeCloseTo(0.093, 2)
})
