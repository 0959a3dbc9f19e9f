import { expect, test } from 'vitest'

import { matchTexts, spelled, withText } from './match-texts.ts'

const groups = ['ค้าปลีก', 'ค้าส่ง', 'Hotel and spa', 'hospital']

test('nothing typed offers everything and adds nothing', () => {
  expect(matchTexts(groups, ' ')).toEqual({ options: groups, create: undefined })
})

test('every word must be found, in any case of letters', () => {
  expect(matchTexts(groups, 'SPA hotel').options).toEqual(['Hotel and spa'])
  expect(matchTexts(groups, 'ค้า').options).toEqual(['ค้าปลีก', 'ค้าส่ง'])
})

test('what is not known yet can be added, what is known in another spelling cannot', () => {
  expect(matchTexts(groups, ' โรงงาน ').create).toBe('โรงงาน')
  expect(matchTexts(groups, ' HOSPITAL ').create).toBeUndefined()
  expect(matchTexts(groups, 'hosp').create).toBe('hosp')
})

test('a long list is cut where nobody would read on', () => {
  expect(
    matchTexts(
      Array.from({ length: 200 }, (_, i) => `Group ${i}`),
      'group',
    ).options,
  ).toHaveLength(50)
})

test('a typed text takes the spelling that is known', () => {
  expect(spelled(groups, ' hotel AND spa ')).toBe('Hotel and spa')
  expect(spelled(groups, ' โรงงาน ')).toBe('โรงงาน')
  expect(spelled(groups, ' \u200B')).toBeNull()
})

test('a text is in a list once', () => {
  expect(withText(['VIP'], 'vip')).toEqual(['VIP'])
  expect(withText(['VIP'], 'รายเดือน')).toEqual(['VIP', 'รายเดือน'])
})
