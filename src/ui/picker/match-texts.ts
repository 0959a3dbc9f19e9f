import { fold, nameKey, words } from '#lib/fold.ts'
import { clean } from '#lib/text.ts'

/** Options drawn at most: more would not be read. */
const DRAWN = 50

export type TextMatches = {
  options: readonly string[]
  /** What was typed, cleaned, where no option is it: it can be added. */
  create: string | undefined
}

/** Known texts that hold every word of what was typed, in their own order. */
export function matchTexts(known: readonly string[], typed: string): TextMatches {
  const wanted = words(typed)
  const options = known.filter((text) => {
    const folded = fold(text)
    return wanted.every((word) => folded.includes(word))
  })
  const text = clean(typed)
  const isKnown = text === null || known.some((one) => nameKey(one) === nameKey(text))
  return { options: options.slice(0, DRAWN), create: isKnown ? undefined : text }
}

/** A typed text in the spelling that is known already (R3: names compare trimmed, in any case); null for a blank one. */
export function spelled(known: readonly string[], typed: string): string | null {
  const text = clean(typed)
  return text === null ? null : (known.find((one) => nameKey(one) === nameKey(text)) ?? text)
}

/** A list with one more text, unless it is there in any spelling. */
export const withText = (texts: readonly string[], text: string): string[] =>
  texts.some((one) => nameKey(one) === nameKey(text)) ? [...texts] : [...texts, text]
