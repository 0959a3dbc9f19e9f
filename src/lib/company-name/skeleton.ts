/** Consonants of Thai as one writes them in Latin letters, with those as one that end alike (b p, d t, r l). */
const THAI: Record<string, string> = {
  ...spread('กขค', 'k'),
  ...spread('จฉช', 'c'),
  ...spread('ซส', 's'),
  ...spread('ดตถท', 't'),
  ...spread('นญ', 'n'),
  ...spread('บปผพ', 'p'),
  ...spread('ฝฟ', 'f'),
  ...spread('รล', 'r'),
  ม: 'm',
  ง: 'g',
}

function spread(letters: string, as: string): Record<string, string> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, as]))
}

const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ng/g, 'g'],
  [/ce(?=[ksrn]|$)|ci(?=t)/g, 's'],
  [/g/g, 'g'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/l/g, 'r'],
  [/x/g, 'ks'],
  [/[aeiouhyv]/g, ''],
]

/** What is left of a word in either script when only consonants count; `sound` of `thaiSound` or `latinSound`. */
export function skeletonOf(sound: string): string {
  const latin = LATIN.reduce((text, [letters, as]) => text.replace(letters, as), sound)
  const bones = Array.from(latin, (letter) => (/[ก-๙]/.test(letter) ? (THAI[letter] ?? '') : letter)).join('')
  return bones.replace(/(\p{L})\1+/gu, '$1')
}
