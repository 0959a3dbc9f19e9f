import { fold } from '#lib/fold.ts'
import type { Language } from '#lib/locale.ts'

import { areaKeys, BANGKOK, type Area, type AreaKey, type Name, type Place } from './place.ts'

/** Words before a name that say what it is; longer ones first. */
const KINDS = /^(?:ตำบล|แขวง|อำเภอ|กิ่งอำเภอ|เขต|จังหวัด|ต\.|อ\.|จ\.|tambon |khwaeng |amphoe |khet |changwat )\s*/
/** Capitals are written with one word more or less: เมือง for เมืองเชียงใหม่, กทม. for กรุงเทพมหานคร. */
const CAPITALS = new Set(['เมือง', 'mueang', 'muang', 'meuang'])
const SHORT_BANGKOK = new Set([
  'กรุงเทพ',
  'กรุงเทพฯ',
  'กทม',
  'กทม.',
  'bkk',
  'krung thep',
  'krung thep maha nakhon',
])

/** The form in which names of places are compared. */
export const placeKey = (text: string): string => fold(text).replace(KINDS, '')

const keysOf = new WeakMap<Name, readonly [th: string, en: string]>()

/** Both names as they are compared; folding is dear, and there are thousands of them. */
export function placeKeys(name: Name): readonly [th: string, en: string] {
  const known = keysOf.get(name) ?? ([placeKey(name.th), placeKey(name.en)] as const)
  keysOf.set(name, known)
  return known
}

/** Whether this name of a place is what was typed; `typed` is a `placeKey`. */
function is(name: Name, typed: string, province: Name): boolean {
  if (placeKeys(name).includes(typed)) return true
  if (name.th === BANGKOK) return SHORT_BANGKOK.has(typed)
  return CAPITALS.has(typed) && name.th === `เมือง${province.th}`
}

/** Places that agree with everything that is known, but for the field that is being filled. */
export function placesOf(places: readonly Place[], area: Area, but?: AreaKey): readonly Place[] {
  const known = areaKeys
    .filter((key) => key !== but && area[key].trim() !== '')
    .map((key) => [key, placeKey(area[key])] as const)
  return places.filter((place) =>
    known.every(([key, typed]) =>
      key === 'postcode' ? place.postcode === typed : is(place[key], typed, place.province),
    ),
  )
}

/** A part of a place as it is written. */
export const partOf = (place: Place, key: AreaKey, language: Language): string =>
  key === 'postcode' ? place.postcode : place[key][language]

/** What can stand in a field, given the others; each text once, in the order of the alphabet. */
export function choicesFor(
  places: readonly Place[],
  area: Area,
  key: AreaKey,
  language: Language,
): readonly string[] {
  const texts = new Set(placesOf(places, area, key).map((place) => partOf(place, key, language)))
  return [...texts].toSorted(new Intl.Collator(language).compare)
}

/**
 * An area after one field was filled. What this decides is filled in: a sub-district its district, a postcode its
 * province where it has one only. What contradicts it is emptied, the field that was filled stays.
 */
export function filled(
  places: readonly Place[],
  area: Area,
  key: AreaKey,
  text: string,
  language: Language,
): Area {
  const next = { ...area, [key]: text }
  if (placesOf(places, { ...emptied, [key]: text }).length === 0) return next // no such place: as typed
  const kept = keptBeside(places, next, key)
  const found = placesOf(places, kept)
  const decided = areaKeys.map((each) => {
    const texts = new Set(found.map((place) => partOf(place, each, language)))
    return [each, texts.size === 1 && kept[each] === '' ? ([...texts][0] ?? '') : kept[each]] as const
  })
  return { ...kept, ...Object.fromEntries(decided) }
}

const emptied: Area = { subdistrict: '', district: '', province: '', postcode: '' }

/** The fields that agree with the one that was just filled; a wider one counts before a narrower one. */
function keptBeside(places: readonly Place[], area: Area, key: AreaKey): Area {
  let kept: Area = { ...emptied, [key]: area[key] }
  for (const each of ['province', 'district', 'subdistrict', 'postcode'] as const) {
    const tried = { ...kept, [each]: area[each] }
    if (each !== key && placesOf(places, tried).length > 0) kept = tried
  }
  return kept
}
