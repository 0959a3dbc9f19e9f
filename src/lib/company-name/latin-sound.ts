/** Ways to write one sound, in Thai words written in Latin letters above all. In this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[kptd])h/g, ''],
  [/sh|ch|j/g, 'c'],
  [/ck|q/g, 'k'],
  [/ee|ie/g, 'i'],
  [/oo|ou/g, 'u'],
  [/aa/g, 'a'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/z/g, 's'],
]

/** A word in Latin letters as it sounds; accents are left off. */
export const latinSound = (folded: string): string =>
  SOUNDS.reduce(
    (text, [spelling, sound]) => text.replace(spelling, sound),
    folded.normalize('NFD').replace(/\p{M}/gu, ''),
  )
