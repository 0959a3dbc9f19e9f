import { keep, kept } from '#lib/kept.ts'
import type { Era, Language } from '#lib/locale.ts'

let person = ''
let chosen: Era | undefined
const listeners = new Set<() => void>()

const keyOf = (username: string) => `sala.era.${username}`
const changed = () => {
  for (const listener of listeners) listener()
}

/** Years as people of this language expect them until they choose. */
export const usualEra = (language: Language): Era => (language === 'th' ? 'buddhist' : 'gregory')

const isEra = (text: string | null): text is Era => text === 'buddhist' || text === 'gregory'

/** Whose choice counts from now on: several people may share a browser. Nobody: `''`. */
export function setEraPerson(username: string): void {
  const stored = username === '' ? null : kept(keyOf(username))
  person = username
  chosen = isEra(stored) ? stored : undefined
  changed()
}

/** The choice of the person; undefined: as usual in their language. */
export const chosenEra = (): Era | undefined => chosen

export function chooseEra(era: Era | undefined): void {
  chosen = era
  if (person !== '') keep(keyOf(person), era ?? null)
  changed()
}

export const watchEra = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
