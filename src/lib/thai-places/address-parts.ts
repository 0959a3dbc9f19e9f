import type { Language } from '#lib/locale.ts'

import { areaText } from './area-text.ts'
import type { Area, Place } from './place.ts'
import { noArea } from './place.ts'
import { splitAddress } from './read-area.ts'
import { noStreet, readStreet, streetText, type Street } from './street.ts'

/** An address in parts. On the wire it is one text. */
export type AddressParts = Street & Area

export const noParts: AddressParts = { ...noStreet, ...noArea }

const isThai = (text: string): boolean => /[\u0E00-\u0E7F]/.test(text)

/** The language in which an address is written; of an empty one that of the reader. */
export const languageOf = (text: string, reader: Language): Language => {
  if (text.trim() === '') return reader
  return isThai(text) ? 'th' : 'en'
}

/** Reads an address back into its parts. */
export function readAddress(places: readonly Place[], text: string): AddressParts {
  const { before, area } = splitAddress(places, text)
  return { ...readStreet(before), ...area }
}

/** One text of the parts, as it is printed. */
export function addressText(parts: AddressParts, language: Language): string {
  const texts = [streetText(parts, language), areaText(parts, language)].filter(Boolean)
  return texts.join(language === 'th' ? ' ' : ', ')
}
