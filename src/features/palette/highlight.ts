import { fold } from '#lib/fold.ts'

import type { Wanted } from './match.ts'

export type Piece = { text: string; isHit: boolean }

const clusters = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Each cluster of a text (a consonant with its vowel and tone is one), and where it begins in the folded text. */
function folded(text: string): { parts: string[]; starts: number[]; whole: string } {
  const parts = Array.from(clusters.segment(text), ({ segment }) => segment)
  const starts: number[] = []
  let whole = ''
  for (const part of parts) {
    starts.push(whole.length)
    whole += /^\s+$/.test(part) ? ' ' : fold(part)
  }
  return { parts, starts, whole }
}

/** A text in pieces, those that were looked for marked. No cluster is cut, so that no mark loses its consonant. */
export function highlight(text: string, wanted: Wanted): Piece[] {
  const { parts, starts, whole } = folded(text)
  const reading = wanted.find((one) => one.some((word) => whole.includes(word))) ?? []
  const spans = reading.flatMap((word) => {
    const from = whole.indexOf(word)
    return from < 0 ? [] : [[from, from + word.length] as const]
  })
  const pieces: Piece[] = []
  for (const [place, part] of parts.entries()) {
    const from = starts[place] ?? 0
    const to = starts[place + 1] ?? whole.length
    const isHit = spans.some(([start, end]) => from < end && Math.max(to, from + 1) > start)
    const last = pieces.at(-1)
    if (last?.isHit === isHit) last.text += part
    else pieces.push({ text: part, isHit })
  }
  return pieces
}
