import type { Language } from './locale.ts'
import { hasTitle, leadingLetter, withoutTitles } from './names.ts'

/**
 * A person inside a sentence, the `{{person}}` of messages. Thai calls people คุณ unless the name has a title:
 * "คุณสมชาย", "คุณ Somchai". English, tables and pickers show the bare name.
 */
export function personInSentence(name: string, language: Language): string {
  const bare = name.trim()
  if (language === 'en' || bare === '' || hasTitle(bare)) return bare
  return /^[\u0E00-\u0E7F]/.test(bare) ? `คุณ${bare}` : `คุณ ${bare}`
}

/** "ณัฐธิดา ธ.", "Nattida T.": for narrow places. A title stays; one word stays whole. */
export function shortName(name: string): string {
  const full = name.trim()
  const core = withoutTitles(full)
  const [given = '', ...family] = core.split(/\s+/)
  const letter = leadingLetter(family.join(' '))
  return letter === undefined ? full : `${full.slice(0, full.length - core.length)}${given} ${letter}.`
}
