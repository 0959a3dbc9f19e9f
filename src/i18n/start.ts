import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'

import type { Language } from '#lib/locale.ts'

import { setLanguage } from './language.ts'
import type { Namespaces } from './words.ts'

type Namespace = keyof Namespaces

/** One file for each language of each namespace; only what a screen asks for is loaded. */
const files: Record<string, () => Promise<ResourceKey>> = {
  ...import.meta.glob<ResourceKey>('/src/features/*/words.*.ts', { import: 'words' }),
  ...import.meta.glob<ResourceKey>('/src/i18n/words/*.ts', { import: 'words' }),
  ...import.meta.glob<ResourceKey>('/src/rules/words.*.ts', { import: 'words' }),
}

/** Where the words of a namespace may stand: a feature, those that all share, or the rules. */
const places = (namespace: string, language: string): string[] => [
  `/src/i18n/words/${namespace}.${language}.ts`,
  `/src/features/${namespace}/words.${language}.ts`,
  ...(namespace === 'rules' ? [`/src/rules/words.${language}.ts`] : []),
]

async function load(namespace: string, language: string): Promise<ResourceKey> {
  const file = places(namespace, language).find((place) => files[place])
  const read = file === undefined ? undefined : files[file]
  if (!read) throw new Error(`no words: ${namespace}, ${language}`)
  return read()
}

const lazy: BackendModule = {
  type: 'backend',
  init: () => {},
  // two parameters: i18next then takes the promise in place of a callback
  read: (language: string, namespace: string) => load(namespace, language),
}

const common: Namespace[] = ['common', 'errors', 'parts']

/** Loads the words that every screen needs, in one language. */
export async function startWords(language: Language): Promise<void> {
  setLanguage(language, false)
  await i18next
    .use(lazy)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['th', 'en'],
      fallbackLng: false,
      ns: common,
      defaultNS: 'common',
      interpolation: { escapeValue: false }, // React escapes
      returnNull: false,
    })
}

/** Fetches the words of one more namespace, so that the page which needs them can be shown at once. */
export async function loadWords(namespace: Namespace): Promise<void> {
  const { language } = i18next
  if (i18next.hasResourceBundle(language, namespace)) return
  i18next.addResourceBundle(language, namespace, await load(namespace, language))
  await i18next.loadNamespaces(namespace) // there already: noted, so that a change of language brings it along
}

/**
 * Changes the language of every screen in place; what was typed stays. All words of the other language are there
 * before anything changes, so that a broken connection leaves the page as it was. Throws when they cannot be loaded.
 */
export async function switchLanguage(language: Language): Promise<void> {
  const used = [i18next.options.ns ?? []].flat()
  const words = await Promise.all(used.map((namespace) => load(namespace, language)))
  for (const [index, namespace] of used.entries()) {
    i18next.addResourceBundle(language, namespace, words[index])
  }
  setLanguage(language, true)
  await i18next.changeLanguage(language)
}
