import { parseName, type ParsedName } from './parse-name.ts'
import { skeletonOf } from './skeleton.ts'

/**
 * Keys under which names are looked up. `sound`: equal for spellings of one name, in either script as far as its words
 * are known business words. `skeleton`: its consonants, equal for most names and their transliteration; `''` where too
 * little is left to mean anything.
 */
export type NameKeys = { sound: string; skeleton: string }

const LEAST_BONES = 4

export const soundOf = ({ tokens }: ParsedName): string => tokens.map(({ text }) => text).join('')

export function bonesOf({ tokens }: ParsedName): string {
  const bones = tokens.map(({ text }) => skeletonOf(text)).join('')
  return bones.replace(/\d/g, '').length < LEAST_BONES ? '' : bones
}

export function companyKeys(name: string): NameKeys {
  const parsed = parseName(name)
  return { sound: soundOf(parsed), skeleton: bonesOf(parsed) }
}
