import fc from 'fast-check'
import { expect, test } from 'vitest'

import { anyText } from '#lib/testing/any-text.ts'

import { initials } from './initials.ts'

test.each([
  ['ณัฐธิดา ธรรมรักษ์', 'ณธ'],
  ['กิตติพงษ์ วงศ์ดี', 'กว'],
  ['พิมพ์ชนก สุขใจ', 'พส'],
  ['คุณสมชาย ใจดี', 'สจ'],
  ['นางสาวเพ็ญศรี แก้วมณี', 'พก'],
  ['น.ส. ไพลิน โตใหญ่', 'พต'],
  ['คุณากร เจริญ', 'คจ'],
  ['บริษัท สยามคราฟท์บรรจุภัณฑ์ จำกัด', 'สค'],
  ['บริษัท ทะเลทองอาหารแช่แข็ง จำกัด (มหาชน)', 'ทท'],
  ['บจก. บลูริเวอร์ เคมิคอล', 'บค'],
  ['หจก.เจริญ พานิช', 'จพ'],
  ['ห้างหุ้นส่วนจำกัด ชัยวัฒน์ ฮาร์ดแวร์', 'ชฮ'],
  ['Siam Kraft Packaging Co., Ltd.', 'SK'],
  ['Nattida Thammarak', 'NT'],
  ['Mr. john smith', 'JS'],
  ['Northstar Co., Ltd.', 'N'],
  ['Coca Cola', 'CC'],
  ['7-Eleven Asia', '7A'],
  ['  (ทดสอบ)  ระบบ ', 'ทร'],
  ['Éric', 'É'],
  ['บริษัท', 'บ'],
  ['จำกัด', 'จ'],
  ['คุณ', 'ค'],
  ['😀 ---', ''],
  ['', ''],
])('%s is %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test('there are at most two letters, and at least one when the name has any', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 20 }), (name) => {
      const length = Array.from(initials(name)).length
      expect(length).toBeLessThanOrEqual(2)
      if (/[ก-ฮa-z0-9]/i.test(name)) expect(length).toBeGreaterThan(0)
    }),
  )
})
