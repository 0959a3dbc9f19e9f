import type { Row } from '#lib/tables/csv-read.ts'
import { crc32 } from '#lib/tables/crc32.ts'
import { keep, kept } from '#lib/kept.ts'

import { isTarget, type Choice } from './targets.ts'

/** One name for a person and a set of headings: the same export next month is matched as it was this month. */
const nameOf = (username: string, head: Row): string =>
  `sala.import.${username}.${crc32(new TextEncoder().encode(head.join('\0'))).toString(16)}`

const asChoice = (text: string): Choice => (text === 'custom' || isTarget(text) ? text : '')

/** How this person matched these headings the last time. */
export function keptChoices(username: string, head: Row): Choice[] | undefined {
  const text = kept(nameOf(username, head))
  const choices = text?.split(',').map(asChoice)
  return choices?.length === head.length ? choices : undefined
}

export const keepChoices = (username: string, head: Row, choices: readonly Choice[]): void =>
  keep(nameOf(username, head), choices.join(','))
