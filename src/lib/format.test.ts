import { describe, expect, test } from 'vitest'

import { createFormat } from './format.ts'
import type { Locale } from './locale.ts'

const now = new Date('2026-11-24T10:00:00+07:00')
const thai = createFormat({ language: 'th', era: 'buddhist' })
const english = createFormat({ language: 'en', era: 'gregory' })
const shown = (text: string) => text.replaceAll('\u00A0', '~')

describe.each<[Locale, string[]]>([
  [
    { language: 'th', era: 'buddhist' },
    [
      '24 พ.ย. 2569',
      '24/11/2569',
      '24 พฤศจิกายน 2569',
      'อ. 24 พ.ย. 2569',
      '24 พ.ย.',
      'พฤศจิกายน 2569',
      '24 พ.ย. 2569 09:05',
    ],
  ],
  [
    { language: 'th', era: 'gregory' },
    [
      '24 พ.ย. 2026',
      '24/11/2026',
      '24 พฤศจิกายน 2026',
      'อ. 24 พ.ย. 2026',
      '24 พ.ย.',
      'พฤศจิกายน 2026',
      '24 พ.ย. 2026 09:05',
    ],
  ],
  [
    { language: 'en', era: 'gregory' },
    [
      '24 Nov 2026',
      '24/11/2026',
      '24 November 2026',
      'Tue 24 Nov 2026',
      '24 Nov',
      'November 2026',
      '24 Nov 2026, 09:05',
    ],
  ],
  [
    { language: 'en', era: 'buddhist' },
    [
      '24 Nov 2569',
      '24/11/2569',
      '24 November 2569',
      'Tue 24 Nov 2569',
      '24 Nov',
      'November 2569',
      '24 Nov 2569, 09:05',
    ],
  ],
])('dates for %j', (locale, expected) => {
  test('follow the table of formats', () => {
    const f = createFormat(locale)
    const day = '2026-11-24'
    expect([
      f.day(day),
      f.dayNumeric(day),
      f.dayLong(day),
      f.dayWithWeekday(day),
      f.dayWithoutYear(day),
      f.month(day),
      f.dateTime('2026-11-24T02:05:00Z'),
    ]).toEqual(expected)
  })
})

test('a list leaves out the year when it is this one', () => {
  expect(thai.dayInList('2026-01-02', now)).toBe('2 ม.ค.')
  expect(thai.dayInList('2025-12-31', now)).toBe('31 ธ.ค. 2568')
})

test.each([
  ['2026-11-24T09:59:40+0700', 'เมื่อสักครู่', 'Just now'],
  ['2026-11-24T10:00:30+0700', 'เมื่อสักครู่', 'Just now'],
  ['2026-11-24T09:57:00+0700', '3~นาทีที่แล้ว', '3~min ago'],
  ['2026-11-24T05:00:00+0700', '5~ชม. ที่แล้ว', '5~h ago'],
  ['2026-11-23T23:00:00+0700', '11~ชม. ที่แล้ว', '11~h ago'],
  ['2026-11-23T09:00:00+0700', 'เมื่อวาน', 'Yesterday'],
  ['2026-11-24', 'วันนี้', 'Today'],
  ['2026-11-23', 'เมื่อวาน', 'Yesterday'],
  ['2026-11-24T15:00:00+0700', 'วันนี้', 'Today'],
  ['2026-11-25', 'พรุ่งนี้', 'Tomorrow'],
  ['2026-11-17', '7~วันที่แล้ว', '7~days ago'],
  ['2026-11-27T08:00:00+0700', 'อีก 3~วัน', 'in 3~days'],
  ['2026-11-16', '16 พ.ย.', '16 Nov'],
  ['2026-12-02', '2 ธ.ค.', '2 Dec'],
  ['2025-11-24', '24 พ.ย. 2568', '24 Nov 2025'],
])('%s seen from 24 November 2026, 10:00', (text, th, en) => {
  expect(shown(thai.relative(text, now))).toBe(th)
  expect(shown(english.relative(text, now))).toBe(en)
})

test.each([
  ['1234.5', '฿1,234.50', '฿1,235'],
  [0, '฿0.00', '฿0'],
  [-1234.5, '-฿1,234.50', '-฿1,235'],
  ['-0.004', '฿0.00', '฿0'],
  ['1.005', '฿1.01', '฿1'],
  ['12345678901234567890.12', '฿12,345,678,901,234,567,890.12', '฿12,345,678,901,234,567,890'],
  ['1,234.5', '฿1,234.50', '฿1,235'],
])('the amount %s is %s, in a list %s', (amount, money, inList) => {
  expect(thai.money(amount)).toBe(money)
  expect(english.moneyInList(amount)).toBe(inList)
})

test('another currency is named by its code', () => {
  expect(shown(thai.money('1234.5', 'USD'))).toBe('USD~1,234.50')
})

test.each([
  ['845200', '฿845,200', '฿845,200'],
  ['999999', '฿999,999', '฿999,999'],
  ['999999.99', '฿1,000,000', '฿1,000,000'],
  ['1000000', '1~ล้าน', '1M'],
  ['1240000', '1.2~ล้าน', '1.2M'],
  ['12500000', '12.5~ล้าน', '12.5M'],
  ['999950000', '1,000~ล้าน', '1,000M'],
  ['1250000000', '1,250~ล้าน', '1.25B'],
  ['999999999999', '1,000,000~ล้าน', '1,000B'],
  ['1200000000000', '1.2~ล้านล้าน', '1.2T'],
  ['-1240000', '-1.2~ล้าน', '-1.2M'],
])('%s baht in short is %s, %s', (amount, th, en) => {
  expect(shown(thai.moneyShort(amount))).toBe(th)
  expect(shown(english.moneyShort(amount))).toBe(en)
})

test('numbers show decimals only when present, percents have no blank', () => {
  expect([
    thai.number(1200),
    thai.number('2.50'),
    thai.number('1234567.1234'),
    thai.percent('12.5'),
    thai.fixed('1234.5'),
  ]).toEqual(['1,200', '2.5', '1,234,567.1234', '12.5%', '1,234.50'])
  expect(shown(thai.numberShort(1204))).toBe('1,204')
  expect(shown(thai.numberShort(18_420_000))).toBe('18.4~ล้าน')
})

test.each([
  [0, '0~B'],
  [812, '812~B'],
  [184_320, '180~KB'],
  [1_258_291, '1.2~MB'],
  [20 * 1024 * 1024, '20~MB'],
  [1024, '1~KB'],
  [5 * 1024 ** 3, '5~GB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(shown(thai.fileSize(bytes))).toBe(expected)
})

test('nothing known is a dash, and what cannot be read is shown raw', () => {
  for (const f of [thai, english]) {
    expect([
      f.day(null),
      f.dateTime(undefined),
      f.time(''),
      f.money(null),
      f.number(undefined),
      f.fileSize(null),
    ]).toEqual(Array(6).fill('–'))
    expect([f.day('soon'), f.dateTime('soon'), f.money('a lot'), f.relative('soon')]).toEqual([
      'soon',
      'soon',
      'a lot',
      'soon',
    ])
    expect(f.relative(null)).toBe('–')
  }
})

test('a date without time is not given one', () => {
  expect(thai.dateTime('2026-11-24')).toBe('24 พ.ย. 2569')
})
