import type { Language } from '#lib/locale.ts'

/** What comes before the area, in parts; `rest` is what no part claims (a floor, a landmark), as it was written. */
export type Street = Readonly<{ houseNo: string; rest: string; moo: string; soi: string; road: string }>

export const streetKeys = ['houseNo', 'rest', 'moo', 'soi', 'road'] as const
export type StreetKey = (typeof streetKeys)[number]

export const noStreet: Street = { houseNo: '', rest: '', moo: '', soi: '', road: '' }

/** Up to the next part, or to a comma or a line's end. */
const NEXT = String.raw`(?=\s*(?:$|[,\n]|หมู่|ม\.|ซอย|ซ\.|ถนน|ถ\.|\bmoo\b|\bsoi\b|\broad\b|\brd\b))`

const PARTS = {
  moo: /(?:หมู่ที่|หมู่|ม\.|\bmoo\.?)\s*(\d{1,3})(?!\d)/i,
  soi: new RegExp(String.raw`(?:ซอย|ซ\.|\bsoi\b)\s*([^,\n]+?)${NEXT}`, 'i'),
  thaiRoad: new RegExp(String.raw`(?:ถนน|ถ\.)\s*([^,\n]+?)${NEXT}`),
  road: /(?:^|,)\s*([^,\n]+?)\s+(?:road|rd)\b\.?/i,
  houseNo: /^\s*(?:เลขที่|บ้านเลขที่|no\.?)?\s*(\d[\d/\-–]*)(?=[\s,]|$)/i,
} as const

/** Takes a part out of the text; the rest closes over it. */
function take(text: string, part: RegExp): { value: string; rest: string } {
  const found = part.exec(text)
  if (!found) return { value: '', rest: text }
  const rest = `${text.slice(0, found.index)}, ${text.slice(found.index + found[0].length)}`
  return { value: (found[1] ?? '').trim(), rest }
}

const tidy = (text: string): string =>
  text
    .split(/\s*,[\s,]*/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(', ')

/** Reads the parts of a street; nothing is lost: what no part claims is the rest. */
export function readStreet(text: string): Street {
  const house = take(text, PARTS.houseNo)
  const moo = take(house.rest, PARTS.moo)
  const soi = take(moo.rest, PARTS.soi)
  const thai = take(soi.rest, PARTS.thaiRoad)
  const road = thai.value ? thai : take(soi.rest, PARTS.road)
  return { houseNo: house.value, rest: tidy(road.rest), moo: moo.value, soi: soi.value, road: road.value }
}

/** `99/8 อาคารเอ ชั้น 5 หมู่ 4 ซอยสุขุมวิท 55 ถนนสุขุมวิท`, or `99/8, Tower A, Moo 4, Soi Sukhumvit 55, Sukhumvit Road`. */
export function streetText(street: Street, language: Language): string {
  const { houseNo, rest, moo, soi, road } = street
  const isThai = language === 'th'
  const parts = isThai
    ? [houseNo, rest, moo && `หมู่ ${moo}`, soi && `ซอย${soi}`, road && `ถนน${road}`]
    : [houseNo, rest, moo && `Moo ${moo}`, soi && `Soi ${soi}`, road && `${road} Road`]
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(isThai ? ' ' : ', ')
}
