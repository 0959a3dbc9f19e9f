import type { Language } from '#lib/locale.ts'

import { BANGKOK, type Area } from './place.ts'

const isBangkok = (province: string): boolean => /^(?:กรุงเทพ|กทม|bangkok$)/i.test(province.trim())

const joined = (parts: readonly (string | false)[], between: string): string =>
  parts.filter((part) => part !== false && part !== '').join(between)

/** `แขวงคลองตันเหนือ เขตวัฒนา กรุงเทพมหานคร 10110`; elsewhere with ตำบล, อำเภอ and จังหวัด. */
function thaiArea({ subdistrict, district, province, postcode }: Area): string {
  const isCapital = isBangkok(province)
  const said = (word: string, name: string) => name.trim() !== '' && `${word}${name.trim()}`
  return joined(
    [
      said(isCapital ? 'แขวง' : 'ตำบล', subdistrict),
      said(isCapital ? 'เขต' : 'อำเภอ', district),
      isCapital ? BANGKOK : said('จังหวัด', province),
      postcode.trim(),
    ],
    ' ',
  )
}

/** `Khlong Tan Nuea, Watthana, Bangkok 10110`. */
function englishArea({ subdistrict, district, province, postcode }: Area): string {
  const end = joined([province.trim(), postcode.trim()], ' ')
  return joined([subdistrict.trim(), district.trim(), end], ', ')
}

/** An area as it is written in an address. */
export const areaText = (area: Area, language: Language): string =>
  language === 'th' ? thaiArea(area) : englishArea(area)
