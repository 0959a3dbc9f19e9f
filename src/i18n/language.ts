import { keep, kept } from '#lib/kept.ts'
import type { Language } from '#lib/locale.ts'

const languages: readonly Language[] = ['th', 'en']

const key = 'sala.language'

/** The language to start in: the one chosen before, else the first of the browser's that we speak, else Thai. */
export function chooseLanguage(stored: string | null, preferred: readonly string[]): Language {
  const spoken = [stored ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0])
  return languages.find((language) => language === spoken.find(isLanguage)) ?? 'th'
}

const isLanguage = (tag: unknown): tag is Language => languages.some((language) => language === tag)

let current: Language = 'th'

/** The language in use: for `Accept-Language`, and for code outside React. */
export const currentLanguage = (): Language => current

/** Takes the language into use for the page as a whole, and remembers it when it was chosen by hand. */
export function setLanguage(language: Language, remember: boolean): void {
  current = language
  if (typeof document !== 'undefined') document.documentElement.lang = language
  if (remember) keep(key, language)
}

export const firstLanguage = (): Language => chooseLanguage(kept(key), navigator.languages)
