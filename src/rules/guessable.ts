import { commonWords } from './common-words.ts'

/** Rows of keys and of letters, over which a finger slides forwards or back. */
const ROWS = [
  '01234567890',
  'qwertyuiop[]',
  "asdfghjkl;'",
  'zxcvbnm,./',
  'azertyuiop',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/',
  '1q2w3e4r5t6y7u8i9o0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '!@#$%^&*()',
  'abcdefghijklmnopqrstuvwxyz',
  'ๆไำพะัีรนยบล',
  'ฟหกดเ้่าสวง',
  'ผปแอิืทมใฝ',
  'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
]
const SLIDES = ROWS.flatMap((row) => [row, Array.from(row).toReversed().join('')])
const LEAST_SLIDE = 3
const MOST_SLIDE = 30

/** How many keys a slide covers that begins here; 0 when none does. */
function slideAt(text: string, at: number): number {
  for (let length = Math.min(MOST_SLIDE, text.length - at); length >= LEAST_SLIDE; length -= 1) {
    if (SLIDES.some((row) => row.includes(text.slice(at, at + length)))) return length
  }
  return 0
}

/** What is left when slides of three keys or more are taken out. */
function withoutSlides(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length; at += slideAt(text, at) || 1) {
    if (slideAt(text, at) === 0) rest += text[at]
  }
  return rest
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const asLetters = (text: string): string => text.replace(/[013457@$!]/g, (sign) => LETTERS[sign] ?? sign)

/** Digits and signs at both ends, that people add to a word to satisfy a rule. */
const ENDS = /^[\d\s!@#$%^&*()_+=.,?~-]+|[\d\s!@#$%^&*()_+=.,?~-]+$/g

/** `lovelove` is `love`. */
const once = (text: string): string => /^(.{2,}?)\1+$/su.exec(text)?.[1] ?? text

/** The words that a password may be at heart: as typed, without its ends, with signs read as letters. */
const hearts = (text: string): string[] =>
  [text, text.replace(ENDS, ''), asLetters(text.replace(ENDS, '')), asLetters(text).replace(ENDS, '')].map(
    once,
  )

/** Sentences are long: what is longer is not looked at, and takes no time. */
const MOST_LOOKED_AT = 64

/**
 * Whether a password is among those that are tried first: a common word or one's own user name, also doubled or two
 * of them, with digits and signs around it or in place of letters; a slide over the keyboard; a number such as a
 * date or a phone; hardly any different characters.
 */
export function isGuessable(password: string, userName: string): boolean {
  if (password.length > MOST_LOOKED_AT) return false
  const text = password.toLowerCase().replace(/\s/g, '')
  if (/^[\d๐-๙]{1,13}$/.test(text) || new Set(text).size <= 3 || withoutSlides(text).length <= 3) return true
  const isKnown = (word: string): boolean =>
    commonWords.has(word) || (word !== '' && word === userName.toLowerCase())
  const isTwo = (word: string): boolean =>
    Array.from(word).some(
      (_, i) => i > 1 && isKnown(word.slice(0, i)) && isKnown(word.slice(i).replace(ENDS, '')),
    )
  return hearts(text).some((heart) => isKnown(heart) || isTwo(heart))
}
