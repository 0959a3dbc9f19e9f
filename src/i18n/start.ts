import i18next, { type BackendModule, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'

import type { Language } from '#lib/locale.ts'

import { currentLanguage, setLanguage } from './language.ts'
import type { Namespaces } from './words.ts'

type Namespace = keyof Namespaces
type Words = Record<string, ResourceKey>

/** One file for each language of each feature, of a part of ui that is seldom seen, and one for the rules; only what a screen asks for is loaded. */
const files: Record<string, () => Promise<ResourceKey>> = {
  ...import.meta.glob<ResourceKey>(
    ['/src/features/*/words.{en,th}.ts', '/src/features/*/*/words.{en,th}.ts'],
    {
      import: 'words',
    },
  ),
  ...import.meta.glob<ResourceKey>('/src/ui/*/words.{en,th}.ts', { import: 'words' }),
  ...import.meta.glob<ResourceKey>('/src/rules/words.{en,th}.ts', { import: 'words' }),
}

const shared: Record<string, () => Promise<Words>> = {
  th: async () => (await import('#i18n/words/shared.th.ts')).shared,
  en: async () => (await import('#i18n/words/shared.en.ts')).shared,
}

/** Fetches one language of one namespace: words that all share, those of a feature, or the rules'. */
async function load(namespace: string, language: string): Promise<ResourceKey> {
  const common = isShared(namespace) ? (await shared[language]?.())?.[namespace] : undefined
  const folders = namespace === 'rules' ? ['rules'] : [`features/${namespace}`, `ui/${namespace}`]
  const file = folders.map((folder) => files[`/src/${folder}/words.${language}.ts`]).find(Boolean)
  const words = common ?? (await file?.())
  if (!words) throw new Error(`no words: ${namespace}, ${language}`)
  return words
}

const sharedNamespaces: Namespace[] = ['common', 'errors', 'parts']
const isShared = (namespace: string) => sharedNamespaces.some((one) => one === namespace)

const lazy: BackendModule = {
  type: 'backend',
  init: () => {},
  // two parameters: i18next then takes the promise in place of a callback
  read: (language: string, namespace: string) => load(namespace, language),
}

/** Loads the words that every screen needs, in one language. Throws when they cannot be had. */
export function startWords(language: Language): Promise<void> {
  setLanguage(language, false)
  started = begin(language)
  return started
}

let started: Promise<void> | undefined

async function begin(language: Language): Promise<void> {
  const words = await shared[language]?.()
  await i18next
    .use(lazy)
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: ['th', 'en'],
      fallbackLng: false,
      ns: sharedNamespaces,
      defaultNS: 'common',
      resources: { [language]: words ?? {} },
      partialBundledLanguages: true, // the rest comes when it is asked for
      interpolation: { escapeValue: false }, // React escapes
    })
}

/** Fetches the words of one more namespace, so that the page which needs them can be shown at once. */
export async function loadWords(namespace: Namespace): Promise<void> {
  const language = currentLanguage()
  const [words] = await Promise.all([load(namespace, language), started])
  i18next.addResourceBundle(language, namespace, words)
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
