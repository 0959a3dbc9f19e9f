import { bonesOf, soundOf } from './company-key.ts'
import { distance } from './distance.ts'
import { parseName, type ParsedName, type Token } from './parse-name.ts'

/** From here on two names are taken for one. Measured over `testing/name-pairs.ts`. */
export const NAME_THRESHOLD = 0.85

const SOUNDS_ALIKE = 0.95
const SAME_BONES = 0.9

const isThai = ({ core }: ParsedName): boolean => /[ก-๙]/.test(core)
const digitsIn = (parsed: ParsedName): string => soundOf(parsed).replace(/\D+/g, ' ').trim()

/** Slips of the pen that a name of this length may hold: one in seven letters, two at most. */
const slips = (length: number): number => (length < 7 ? 0 : length < 15 ? 1 : 2)

const minus = (a: readonly Token[], b: readonly Token[]): Token[] =>
  a.filter(({ text }) => !b.some((other) => other.text === text))

/** Long enough that a slip of the pen is likelier than another word. */
const LONG = 5

const isSlip = ({ text, known }: Token, of: readonly Token[]): boolean =>
  of.some(
    (other) =>
      !(known && other.known) &&
      Math.min(text.length, other.text.length) >= LONG &&
      distance(text, other.text) <= 1,
  )

/**
 * Whether what differs is more than spelling: a business word, a place or a short word that only one of them has. Sister
 * companies differ in just these.
 */
function differInWords(a: ParsedName, b: ParsedName): boolean {
  const [onlyA, onlyB] = [minus(a.tokens, b.tokens), minus(b.tokens, a.tokens)]
  const words = [
    ...onlyA.filter((word) => !isSlip(word, onlyB)),
    ...onlyB.filter((word) => !isSlip(word, onlyA)),
  ]
  if (words.some(({ known }) => known)) return true
  return onlyA.length === onlyB.length && words.some(({ text }) => text.length <= 3)
}

function spelledAlike(a: ParsedName, b: ParsedName): number {
  const [x, y] = [soundOf(a), soundOf(b)]
  const length = Math.max(x.length, y.length)
  const most = slips(Math.min(x.length, y.length))
  const apart = distance(x, y)
  const score = 1 - apart / length
  return apart > most || differInWords(a, b)
    ? Math.min(score, NAME_THRESHOLD - 0.1)
    : Math.max(score, NAME_THRESHOLD)
}

/** One consonant may be heard otherwise where there are many. */
function transliterated(a: ParsedName, b: ParsedName): number {
  const [x, y] = [bonesOf(a), bonesOf(b)]
  if (x === '' || y === '') return 0
  if (x === y) return SAME_BONES
  return Math.min(x.length, y.length) > 6 && distance(x, y) === 1 ? NAME_THRESHOLD : 0
}

const sorted = (parsed: ParsedName): string =>
  parsed.tokens
    .map(({ text }) => text)
    .toSorted()
    .join(' ')

/** How likely two names mean one company, 0 to 1, whatever their legal forms, spellings and script. */
export function nameSimilarity(first: string, second: string): number {
  const [a, b] = [parseName(first), parseName(second)]
  if (a.core === b.core) return 1
  if (digitsIn(a) !== digitsIn(b)) return 0
  if (soundOf(a) === soundOf(b)) return SOUNDS_ALIKE
  if (a.tokens.length > 1 && sorted(a) === sorted(b)) return SAME_BONES
  return isThai(a) === isThai(b) ? spelledAlike(a, b) : transliterated(a, b)
}
