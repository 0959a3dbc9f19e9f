import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'

import {
  hasBuddhistYear,
  readDay,
  readInstant,
  readTime,
  readWireDate,
  todayInBangkok,
  toLocalDateTime,
  toSpacedDateTime,
  toWireDateTime,
} from './dates.ts'
import { addDays } from './days.ts'

/** Zones and their offsets in January, in the sign of `getTimezoneOffset`. */
const zones: [string, number][] = [
  ['Asia/Bangkok', -420],
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
]
const iso = (text: string) => new Date(readInstant(text) ?? Number.NaN).toISOString()

afterEach(() => vi.unstubAllEnvs())

describe.each(zones)('on a machine in %s', (zone, offset) => {
  const inZone = (name: string, run: () => void) =>
    test(name, () => {
      vi.stubEnv('TZ', zone)
      expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset) // the zone is really in force
      run()
    })

  inZone('every documented form names the same instant', () => {
    for (const text of [
      '2025-02-05T17:35:53+0700',
      '2025-02-05T17:35:53.000+0700',
      '2025-02-05T17:35:53.000+07:00',
      '2025-02-05T17:35:53',
      '2025-02-05 17:35:53',
      '2025-02-05T10:35:53Z',
      '2025-02-05T10:35:53.0000000Z',
      '2025-02-05T05:05:53-0530',
      ' 2025-02-05t10:35:53z ',
    ])
      expect(iso(text), text).toBe('2025-02-05T10:35:53.000Z')
    expect(iso('2021-09-17T10:42:31.981Z')).toBe('2021-09-17T10:42:31.981Z')
    expect(iso('2025-02-05T17:35')).toBe('2025-02-05T10:35:00.000Z')
  })

  inZone('a date-only value is never shifted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (n) => {
        const day = addDays('1850-01-01', n)
        expect(readWireDate(day)).toEqual({ kind: 'day', day })
        expect(readDay(day)).toBe(day)
        expect(readDay(toWireDateTime(readInstant(day) ?? Number.NaN))).toBe(day)
      }),
      { numRuns: 300 },
    )
  })

  inZone('an instant comes back from each form that is written, to the second', () => {
    const instant = fc.integer({ min: -2_000_000_000, max: 9_000_000_000 }).map((seconds) => seconds * 1000)
    fc.assert(
      fc.property(instant, (at) => {
        expect(readInstant(toWireDateTime(at))).toBe(at)
        expect(readInstant(toLocalDateTime(at))).toBe(at)
        expect(readInstant(toSpacedDateTime(at))).toBe(at)
      }),
    )
  })

  inZone('today is the day of Bangkok, also around midnight', () => {
    expect(todayInBangkok(new Date('2026-11-24T16:59:59Z'))).toBe('2026-11-24')
    expect(todayInBangkok(new Date('2026-11-24T17:00:00Z'))).toBe('2026-11-25')
    expect(readDay('2026-11-24T17:00:00Z')).toBe('2026-11-25')
    expect(readTime('2026-11-24T17:05:00Z')).toBe('00:05')
  })

  inZone('date-times are written in Bangkok, without a colon in the offset', () => {
    const at = Date.UTC(2026, 10, 24, 2, 5)
    expect(toWireDateTime(at)).toBe('2026-11-24T09:05:00+0700')
    expect(toLocalDateTime(new Date(at))).toBe('2026-11-24T09:05:00')
    expect(toSpacedDateTime(at)).toBe('2026-11-24 09:05:00')
  })
})

test.each([
  '2026-02-29',
  '2025-02-05T24:00:00',
  '2025-02-05T10:60:00',
  '2025-02-05T10:00:60',
  '2025-02-05T10:00:00+15:00',
  '2025-02-05T10:00:00+07:60',
  '2025-02-05T10',
  '2025-02-05Z',
  '05/02/2025',
  '9999-12-31T20:00:00Z',
  '0001-01-01T00:00:00+1400',
  '2025-02-05T10:00:00+0700x',
  '',
])('%j is no date', (text) => {
  expect(readWireDate(text)).toBeUndefined()
  expect(readDay(text)).toBeUndefined()
  expect(readInstant(text)).toBeUndefined()
})

test('a date without time has no time of day', () => {
  expect(readTime('2026-11-24')).toBeUndefined()
})

test.each([
  ['2569-11-24', true],
  ['2569-11-24T09:00:00+0700', true],
  ['2401-01-01', true],
  ['2400-12-31', false],
  ['2026-11-24', false],
  ['no date', false],
])('the year of %j is Buddhist by mistake: %s', (text, expected) => {
  expect(hasBuddhistYear(text)).toBe(expected)
})

test('any text is read in no time, and never throws', () => {
  const long = `2025-02-05T10:00:00.${'1'.repeat(50_000)}`
  const start = performance.now()
  expect(readWireDate(long)).toBeUndefined()
  expect(readWireDate('2'.repeat(50_000))).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(1000)
  fc.assert(fc.property(fc.string(), (text) => void readWireDate(text)))
})
