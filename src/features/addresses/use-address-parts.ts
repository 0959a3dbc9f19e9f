import { useState } from 'react'

import type { Language } from '#lib/locale.ts'
import { addressText, languageOf, readAddress, type AddressParts } from '#lib/thai-places/address-parts.ts'
import { filled, placesOf } from '#lib/thai-places/narrow.ts'
import { areaKeys, type AreaKey, type Place } from '#lib/thai-places/place.ts'
import type { StreetKey } from '#lib/thai-places/street.ts'

import type { AddressPartsProps } from './address-helper.tsx'

type State = { parts: AddressParts; language: Language; text: string }

/** The parts of an address whose one text belongs to somebody else: read from it, and written to it on every change. */
export function useAddressParts({ places, value, onChange }: AddressPartsProps, reader: Language) {
  const read = (text: string): State => ({
    parts: readAddress(places, text),
    language: languageOf(text, reader),
    text,
  })
  const [state, setState] = useState(() => read(value))
  // somebody wrote in the text itself: the parts follow
  const now = state.text === value ? state : read(value)
  const { parts, language } = now

  const write = (next: AddressParts, inLanguage: Language = language) => {
    const text = addressText(next, inLanguage)
    setState({ parts: next, language: inLanguage, text })
    onChange(text)
  }
  const found = placesOf(places, parts)
  const isGiven = areaKeys.some((key) => parts[key].trim() !== '')

  return {
    parts,
    language,
    /** Whether the area contradicts itself, or is none that is known. */
    isUnknown: isGiven && found.length === 0,
    setStreet: (key: StreetKey, text: string) => write({ ...parts, [key]: text }),
    setArea: (key: AreaKey, text: string) =>
      write({ ...parts, ...filled(places, parts, key, text, language) }),
    setPlace: (place: Place) => write({ ...parts, ...areaIn(place, language) }),
    setLanguage: (next: Language) => {
      const [one] = found
      const isWhole = found.length > 0 && parts.subdistrict !== '' && one !== undefined
      write({ ...parts, ...(isWhole && { ...areaIn(one, next), postcode: parts.postcode }) }, next)
    },
  }
}

const areaIn = ({ subdistrict, district, province, postcode }: Place, language: Language) => ({
  subdistrict: subdistrict[language],
  district: district[language],
  province: province[language],
  postcode,
})
