import { fold } from '#lib/fold.ts'

import { businessWords, letterNames } from './business-words.ts'
import { latinSound } from './latin-sound.ts'
import { withoutLegalForm } from './legal-form.ts'
import { once, thaiSound } from './thai-sound.ts'

/** A word of a name as it sounds. `known`: a business word or a place, in the spelling of English. */
export type Token = { text: string; known: boolean }

/** Words that say nothing about who it is. */
const WEAK = new Set(['thailand', 'and', 'และ'])

const sound = (text: string): string => latinSound(thaiSound(fold(text)))

/** What a spelling of Thai sounds like, to the English of it. A word has one English, the first that claims it. */
const english = new Map<string, string>()
for (const { english: word, thai } of businessWords)
  for (const spelling of thai) {
    const key = thaiSound(fold(spelling))
    if (!english.has(key)) english.set(key, word)
  }

const byLength = (words: Iterable<string>): string[] => [...words].toSorted((a, b) => b.length - a.length)

/** Longer words first; a doubled letter may be single. */
const thaiWords = new RegExp(
  byLength([...english.keys()].filter((key) => key.length > 2))
    .map((key) => key.replace(/(\p{L})\1/gu, '$1$1?'))
    .join('|'),
  'g',
)
const singled = new Map([...english].map(([key, word]) => [key.replace(/(\p{L})\1/gu, '$1'), word]))

const letters = new Map(Object.entries(letterNames).map(([name, letter]) => [thaiSound(fold(name)), letter]))
const letterName = byLength(letters.keys()).join('|')
const lettersInRow = new RegExp(`(?<![ก-๙])(?:${letterName}){2,}(?![ก-๙])`, 'g')
const oneLetter = new RegExp(letterName, 'g')

const inEnglish = (found: string): string =>
  ` ${english.get(found) ?? singled.get(found.replace(/(\p{L})\1/gu, '$1')) ?? found} `

/** `&`, `and`, `และ`, `แอนด์` join and say nothing. */
const JOINS = /[&+]|แอนด์|(?<=[\s)])และ(?=[\s(])|(?<=[ก-๙]{3})และ(?=[ก-๙]{3})/g

const known = new Set(businessWords.map((word) => word.english))

/** Thai does not speak the s of a plural, and English forgets it. */
function singular(word: string): string {
  const stem = [word.replace(/ies$/, 'y'), word.replace(/s$/, '')].find(
    (one) => one !== word && known.has(one),
  )
  return stem ?? word
}

function tokensOf(spelled: string): Token[] {
  const words = spelled.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '' && !WEAK.has(word))
  return words.map((word) => {
    const one = singular(word)
    return known.has(one)
      ? { text: latinSound(one), known: true }
      : { text: once(latinSound(word)), known: false }
  })
}

/** Full stops between single letters belong to them: `S.C.G.` is SCG. */
const joinInitials = (text: string): string =>
  text
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.\s?){2,})/gu, (initials) => `${initials.replace(/[.\s]/g, '')} `)
    .replace(/['’`]s\b/g, 's')
    .replace(/(?<=[ก-๙]{2})\.(?=[ก-๙]{2})/g, '')

export type ParsedName = {
  /** What stands there without legal form, blanks and signs. */
  core: string
  tokens: readonly Token[]
}

/** A name of a company or person, taken apart. */
export function parseName(name: string): ParsedName {
  const bare = withoutLegalForm(joinInitials(fold(name)))
  const core = bare.replace(/[^\p{L}\p{N}\p{M}]/gu, '')
  const sounding = thaiSound(bare.replace(JOINS, ' ')).replace(thaiWords, inEnglish)
  const spelled = sounding.replace(lettersInRow, (row) =>
    row.replace(oneLetter, (one) => letters.get(one) ?? one),
  )
  const tokens = tokensOf(spelled)
  return { core, tokens: tokens.length > 0 ? tokens : [{ text: sound(core), known: false }] }
}
