import { mendName } from './mend-names.ts'
import type { Name, Place } from './place.ts'

type Row = { sub_district: string; district: string; province: string; postal_code: string }

/** One object for each name, however many places bear it. */
function namesOf() {
  const known = new Map<string, Name>()
  return (th: string, en: string): Name => {
    const mended = known.get(th) ?? mendName({ th, en })
    known.set(th, mended)
    return mended
  }
}

/**
 * The two lists of the package as one. They have the same order; islands that nobody lives on have no postcode and
 * are no sub-districts, so they go, and so does what stands there twice.
 */
function joined(thai: readonly Row[], english: readonly Row[]): Place[] {
  const name = namesOf()
  const seen = new Set<string>()
  return thai.flatMap((row, index) => {
    const en = english[index]
    const key = [row.sub_district, row.district, row.province, row.postal_code].join('|')
    if (en === undefined || !/^\d{5}$/.test(row.postal_code) || seen.has(key)) return []
    seen.add(key)
    return {
      subdistrict: name(row.sub_district, en.sub_district),
      district: name(row.district, en.district),
      province: name(row.province, en.province),
      postcode: row.postal_code,
    }
  })
}

async function read(): Promise<readonly Place[]> {
  const { getDatabase, preload, setEngMode } = await import('thai-address-universal')
  await preload({ language: 'both' })
  await setEngMode(true)
  const english = getDatabase()
  await setEngMode(false)
  return joined(getDatabase(), english)
}

let places: Promise<readonly Place[]> | undefined

/** Every sub-district of Thailand with its postcodes. About 90 kB, fetched when it is asked for and then kept. */
export function loadPlaces(): Promise<readonly Place[]> {
  places ??= read()
  places.catch(() => (places = undefined)) // the network failed: ask anew the next time
  return places
}
