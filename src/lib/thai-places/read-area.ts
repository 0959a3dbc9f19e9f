import type { Language } from '#lib/locale.ts'

import { BANGKOK, noArea, type Area, type Name, type Place } from './place.ts'

/** An address in two: what comes before the area, and the area; `language` is that of its names. */
export type SplitAddress = { before: string; area: Area; language: Language | undefined }

const LEFT_OVER = /[\s,]+$/
const KIND = {
  subdistrict: /(?:ตำบล|แขวง|ต\.|tambon|khwaeng)\s*$/i,
  district: /(?:กิ่งอำเภอ|อำเภอ|เขต|อ\.|amphoe|khet)\s*$/i,
  province: /(?:จังหวัด|จ\.|changwat)\s*$/i,
} as const
type Kind = keyof typeof KIND

const BANGKOK_WORDS = [
  'กรุงเทพมหานคร',
  'กรุงเทพฯ',
  'กรุงเทพ',
  'กทม.',
  'กทม',
  'Krung Thep Maha Nakhon',
  'Krung Thep',
]

/** How a name may be written: its two languages, and the short forms of capitals. */
function spellings(name: Name, province: Name | undefined): string[] {
  if (name.th === BANGKOK) return [name.en, ...BANGKOK_WORDS]
  const isCapital = province !== undefined && name.th === `เมือง${province.th}`
  return isCapital ? [name.th, name.en, 'เมือง', 'Mueang', 'Muang'] : [name.th, name.en]
}

/** Whether a text ends in this name, and what comes before it, without the word for its kind. */
function cut(text: string, spelling: string, kind: Kind): string | undefined {
  if (!text.toLowerCase().endsWith(spelling.toLowerCase())) return undefined
  const before = text.slice(0, text.length - spelling.length)
  const isWord = /[a-z]$/i.test(spelling) ? !/[a-z]$/i.test(before) : true
  const bare = before.replace(KIND[kind], '')
  const isApart = bare !== before || before === '' || /[\s,.]$/.test(before)
  return isWord && isApart ? bare.replace(LEFT_OVER, '') : undefined
}

type Found = { name: Name; before: string; language: Language }

/** The longest of the names that the text ends in. */
function ending(text: string, names: ReadonlySet<Name>, kind: Kind, province?: Name): Found | undefined {
  let best: (Found & { length: number }) | undefined
  for (const name of names) {
    for (const spelling of spellings(name, province)) {
      const before = cut(text, spelling, kind)
      if (before === undefined || spelling.length <= (best?.length ?? 0)) continue
      best = {
        name,
        before,
        language: spelling === spelling.toLowerCase() ? 'th' : 'en',
        length: spelling.length,
      }
    }
  }
  return best
}

const namesOf = (places: readonly Place[], kind: Kind): ReadonlySet<Name> =>
  new Set(places.map((p) => p[kind]))

/** Cuts a postcode off the end; not the last digits of a telephone number. */
function cutPostcode(text: string): { before: string; postcode: string } {
  const [, before = text, postcode = ''] = /^(.*?)(?<![\d-])(\d{5})$/s.exec(text) ?? []
  return { before: before.replace(LEFT_OVER, ''), postcode }
}

/** Every province, and where each postcode is: asked for with every address that is read. */
type Index = { provinces: ReadonlySet<Name>; byPostcode: ReadonlyMap<string, readonly Place[]> }
const indexes = new WeakMap<readonly Place[], Index>()

function indexOf(places: readonly Place[]): Index {
  const known = indexes.get(places)
  if (known) return known
  const byPostcode = new Map<string, Place[]>()
  for (const place of places) {
    const there = byPostcode.get(place.postcode)
    if (there) there.push(place)
    else byPostcode.set(place.postcode, [place])
  }
  const index = { provinces: namesOf(places, 'province'), byPostcode }
  indexes.set(places, index)
  return index
}

type Cut = { rest: string; postcode: string; province: Found | undefined }

/** Cuts postcode and province off the end, in the order in which they stand. */
function cutEnd(text: string, provinces: ReadonlySet<Name>): Cut {
  const first = cutPostcode(text)
  const province = ending(first.before, provinces, 'province')
  if (!province) return { rest: first.before, postcode: first.postcode, province }
  const second = first.postcode === '' ? cutPostcode(province.before) : undefined
  return {
    rest: second ? second.before : province.before,
    postcode: second ? second.postcode : first.postcode,
    province,
  }
}

/**
 * Reads the area at the end of an address: postcode, province, district and sub-district, each where it is there,
 * with or without the words for their kinds, in Thai or English. What is no area stays in `before`.
 */
export function splitAddress(places: readonly Place[], text: string): SplitAddress {
  const { provinces, byPostcode } = indexOf(places)
  const whole = text.replace(LEFT_OVER, '').replace(/[\s,]*(?:ประเทศไทย|Thailand)\.?$/i, '')
  const { rest, postcode, province } = cutEnd(whole, provinces)
  const ofPostcode = byPostcode.get(postcode)
  if (!province && !ofPostcode) return { before: text.trim(), area: noArea, language: undefined }

  const within = province ? places.filter((place) => place.province === province.name) : (ofPostcode ?? [])
  const district = ending(rest, namesOf(within, 'district'), 'district', province?.name)
  // two districts of Ayutthaya have one name in English: the sub-district tells them apart
  const isNear = ({ district: d }: Place) =>
    !district || d[district.language] === district.name[district.language]
  const near = within.filter(isNear)
  const left = district?.before ?? rest
  const subdistrict = ending(left, namesOf(near, 'subdistrict'), 'subdistrict')
  const language = (province ?? district ?? subdistrict)?.language
  const written = (found: Found | undefined): string => found?.name[language ?? 'th'] ?? ''
  return {
    before: subdistrict?.before ?? left,
    area: {
      subdistrict: written(subdistrict),
      district: written(district),
      province: written(province),
      postcode,
    },
    language,
  }
}
