import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { addressText, noParts, readAddress } from './address-parts.ts'
import { findPlaces } from './find-places.ts'
import { loadPlaces } from './load-places.ts'
import { choicesFor, filled, placesOf } from './narrow.ts'
import { noArea, type Area, type Place } from './place.ts'

let places: readonly Place[]
beforeAll(async () => {
  places = await loadPlaces()
})

const areaOf = ({ subdistrict, district, province, postcode }: Place, language: 'th' | 'en'): Area => ({
  subdistrict: subdistrict[language],
  district: district[language],
  province: province[language],
  postcode,
})

describe('the places of Thailand', () => {
  it('are 77 provinces and over 7,400 sub-districts, each with a postcode of five digits', () => {
    expect(new Set(places.map(({ province }) => province.th)).size).toBe(77)
    expect(places.length).toBeGreaterThan(7_400)
    expect(places.every(({ postcode }) => /^\d{5}$/.test(postcode))).toBe(true)
  })

  it.each(['th', 'en'] as const)(
    'read back, every one of them, from an address written in %s',
    (language) => {
      const lost = places.filter((place) => {
        const parts = { ...noParts, houseNo: '99/8', road: language === 'th' ? 'สุขุมวิท' : 'Sukhumvit' }
        const text = addressText({ ...parts, ...areaOf(place, language) }, language)
        const read = readAddress(places, text)
        return JSON.stringify(read) !== JSON.stringify({ ...parts, ...areaOf(place, language) })
      })
      expect(lost.map((place) => Object.values(areaOf(place, language)).join(' '))).toEqual([])
    },
  )

  it('are found by any words, in any order, in both languages', () => {
    const found = (typed: string) =>
      findPlaces(places, typed, 50).map((place) => Object.values(areaOf(place, 'th')).join(' '))
    expect(found('10110')).toContain('คลองตันเหนือ วัฒนา กรุงเทพมหานคร 10110')
    expect(found('วัฒนา คลองตัน')[0]).toBe('คลองตันเหนือ วัฒนา กรุงเทพมหานคร 10110')
    expect(found('bang na bangkok').join()).toContain('บางนา')
    expect(found('ต.สุเทพ เชียงใหม่')[0]).toContain('สุเทพ เมืองเชียงใหม่ เชียงใหม่')
    expect(found('')).toEqual([])
    expect(found('ไม่มีที่นี่')).toEqual([])
  })
})

describe('filling an area in either order', () => {
  const fill = (area: Area, key: keyof Area, text: string) => filled(places, area, key, text, 'th')

  it('fills in what a postcode decides, and no more', () => {
    expect(fill(noArea, 'postcode', '50200')).toMatchObject({ province: 'เชียงใหม่', postcode: '50200' })
    const shared = fill(noArea, 'postcode', '10110')
    expect(shared).toEqual({ ...noArea, province: 'กรุงเทพมหานคร', postcode: '10110' })
  })

  it('offers only what agrees with the other fields', () => {
    const area = fill(noArea, 'postcode', '10110')
    expect(choicesFor(places, area, 'district', 'th')).toEqual(['คลองเตย', 'ปทุมวัน', 'วัฒนา'])
    const all = choicesFor(places, fill(noArea, 'province', 'ภูเก็ต'), 'district', 'th')
    expect(all).toEqual(['กะทู้', 'ถลาง', 'เมืองภูเก็ต'])
  })
  it('takes a sub-district as far as it decides: its district, province and postcode', () => {
    expect(fill({ ...noArea, province: 'กระบี่' }, 'subdistrict', 'คลองท่อมเหนือ')).toEqual({
      subdistrict: 'คลองท่อมเหนือ',
      district: 'คลองท่อม',
      province: 'กระบี่',
      postcode: '81120',
    })
  })

  it('empties what another choice contradicts', () => {
    const area = fill({ ...noArea, province: 'กระบี่' }, 'subdistrict', 'คลองท่อมเหนือ')
    expect(fill(area, 'province', 'ภูเก็ต')).toEqual({ ...noArea, province: 'ภูเก็ต' })
  })

  it('leaves what it does not know as it was typed', () => {
    const area = fill({ ...noArea, province: 'กระบี่' }, 'district', 'ไม่มีจริง')
    expect(area).toEqual({ ...noArea, province: 'กระบี่', district: 'ไม่มีจริง' })
  })

  it('ends in a place that exists, whichever fields of it are given in whichever order', () => {
    const order = fc.shuffledSubarray(['subdistrict', 'district', 'province', 'postcode'] as const, {
      minLength: 4,
    })
    fc.assert(
      fc.property(fc.constantFrom(...places), order, (place, keys) => {
        const wanted = areaOf(place, 'th')
        let area = noArea
        for (const key of keys) area = fill(area, key, wanted[key])
        expect(area).toEqual(wanted)
        expect(placesOf(places, area)).toContainEqual(place)
      }),
      { numRuns: 20 },
    )
  })
})

describe('reading an address that somebody typed', () => {
  const read = (text: string) => readAddress(places, text)

  it.each([
    [
      '99/8 หมู่ที่ 4 ถ.สุขุมวิท ต.บางเมือง อ.เมือง จ.สมุทรปราการ 10270',
      {
        houseNo: '99/8',
        moo: '4',
        road: 'สุขุมวิท',
        subdistrict: 'บางเมือง',
        district: 'เมืองสมุทรปราการ',
        province: 'สมุทรปราการ',
        postcode: '10270',
      },
    ],
    [
      'อาคารสาทรธานี ชั้น 12 ถนนสาทรเหนือ แขวงสีลม เขตบางรัก กทม. 10500',
      {
        rest: 'อาคารสาทรธานี ชั้น 12',
        road: 'สาทรเหนือ',
        subdistrict: 'สีลม',
        district: 'บางรัก',
        province: 'กรุงเทพมหานคร',
        postcode: '10500',
      },
    ],
    [
      '55 Soi Sukhumvit 24, Sukhumvit Road, Khlong Tan, Khlong Toei, Bangkok 10110, Thailand',
      {
        houseNo: '55',
        soi: 'Sukhumvit 24',
        road: 'Sukhumvit',
        subdistrict: 'Khlong Tan',
        district: 'Khlong Toei',
        province: 'Bangkok',
        postcode: '10110',
      },
    ],
    [
      '12 สุเทพ เมืองเชียงใหม่ เชียงใหม่',
      { houseNo: '12', subdistrict: 'สุเทพ', district: 'เมืองเชียงใหม่', province: 'เชียงใหม่' },
    ],
    ['1 ถนนนิมมาน เชียงใหม่ 50200', { houseNo: '1', road: 'นิมมาน', province: 'เชียงใหม่', postcode: '50200' }],
  ])('reads %s', (text, parts) => {
    expect(read(text)).toEqual({ ...noParts, ...parts })
  })

  it('takes no area where there is none', () => {
    expect(read('Unter den Linden 5, 10117 Berlin')).toMatchObject({ ...noArea, postcode: '' })
    expect(read('โทร 02-123-12345')).toMatchObject(noArea)
    expect(read('')).toEqual(noParts)
  })

  it('loses no letter of what was written', () => {
    const piece = fc.constantFrom(
      '99/8',
      'หมู่ 4',
      'ซอยสุขุมวิท 55',
      'ถนนสุขุมวิท',
      'อาคารเอ',
      'ชั้น 5',
      'แขวงสีลม',
      'เขตบางรัก',
      'กรุงเทพมหานคร',
      '10500',
      'ตรงข้ามวัด',
      'Tower A',
      'จ.เลย',
    )
    const bare = (text: string) =>
      [...text.replace(/หมู่ที่|หมู่|ซอย|ถนน|แขวง|เขต|จังหวัด|จ\.|[\s,]/g, '')].toSorted().join('')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join(' ')
        expect(bare(Object.values(read(text)).join(''))).toBe(bare(text))
      }),
      { numRuns: 300 },
    )
  })
})
