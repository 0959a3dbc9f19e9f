import { fill, type Values } from '#lib/fill.ts'
import { words as rulesEn, type RuleKey } from '#rules/words.en.ts'
import { words as rulesTh } from '#rules/words.th.ts'

import { en, type HostKey } from './en.ts'
import { recordWords as recordsEn, type RecordKey } from './records.en.ts'
import { recordWords as recordsTh } from './records.th.ts'
import { th } from './th.ts'

export type Language = 'th' | 'en'

/** A sentence of the host, or of a broken rule. */
export type WordKey = HostKey | RecordKey | RuleKey

/** Where sentences come from; no key is in two of them. */
export const sources = { en: [en, recordsEn, rulesEn], th: [th, recordsTh, rulesTh] }

const sentences = {
  en: { ...en, ...recordsEn, ...rulesEn },
  th: { ...th, ...recordsTh, ...rulesTh },
}

/** A sentence in the caller's language with its places filled. */
export const say = (language: Language, key: WordKey, values?: Values): string =>
  fill(sentences[language][key], values)

type Wish = { tag: string; weight: number }

const wishOf = (part: string): Wish => {
  const [tag = '', ...rest] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const q = rest.find((piece) => piece.startsWith('q='))
  return { tag, weight: q === undefined ? 1 : Number(q.slice(2)) || 0 }
}

/** The language of `Accept-Language` that we have; English when it names neither. */
export function languageOf(header: string | null | undefined): Language {
  const wishes = (header ?? '').slice(0, 500).split(',').map(wishOf)
  const best = wishes
    .filter(({ tag, weight }) => weight > 0 && /^(th|en)\b/.test(tag))
    .toSorted((a, b) => b.weight - a.weight)[0]
  return best?.tag.startsWith('th') === true ? 'th' : 'en'
}
