import { words } from '#lib/fold.ts'

import { placeKey, placeKeys } from './narrow.ts'
import type { Place } from './place.ts'

const texts = new WeakMap<Place, string>()

/** Everything by which a place is found, folded. */
function textOf(place: Place): string {
  const known = texts.get(place)
  if (known !== undefined) return known
  const { subdistrict, district, province, postcode } = place
  const names = [subdistrict, district, province].flatMap(placeKeys)
  const text = [...names, postcode].join('\n')
  texts.set(place, text)
  return text
}

/** Places that hold every word typed, in any order and either language; a name that begins so comes first. */
export function findPlaces(places: readonly Place[], typed: string, atMost: number): readonly Place[] {
  const wanted = words(typed).map(placeKey).filter(Boolean)
  if (wanted.length === 0) return []
  const found = places.filter((place) => wanted.every((word) => textOf(place).includes(word)))
  const begins = (place: Place): number =>
    wanted.filter((word) => textOf(place).startsWith(word) || textOf(place).includes(`\n${word}`)).length
  return found
    .map((place) => ({ place, rank: begins(place) }))
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, atMost)
    .map(({ place }) => place)
}
