import { taxIdKey, taxIdState } from '#lib/tax-id.ts'
import { phoneHref } from '#lib/phone.ts'
import type { Row } from '#lib/tables/csv-read.ts'

import { targetOfHeading } from './headings.ts'
import { isTarget, type Choice, type Target } from './targets.ts'

const SAMPLE = 100
/** So many of the filled cells must look alike. */
const MOST = 0.8

const looks: readonly [Target, (text: string) => boolean][] = [
  ['customerEmail', (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  ['customerTaxNo', (text) => /^\d{13}$/.test(taxIdKey(text)) && taxIdState(text) === 'valid'],
  ['customerCode', (text) => /^[CL]\d{4,8}$/i.test(text)],
  ['customerMobile', (text) => /^(?:\+66|0)[689]/.test(text) && phoneHref(text) !== undefined],
  ['customerPhone', (text) => /^(?:\+66|0)[2-57]/.test(text) && phoneHref(text) !== undefined],
]

function byContent(cells: readonly string[]): Target | undefined {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length < 2) return undefined
  return looks.find(([, isLike]) => filled.filter(isLike).length >= filled.length * MOST)?.[0]
}

/**
 * Where each column probably goes: by its heading, else by what its cells look like; a field is taken once. A heading
 * that nobody knows goes to a custom field where its name is one already, and else nowhere until somebody says so.
 */
export function guessTargets(
  head: Row,
  rows: readonly Row[],
  isCustomField: (name: string) => boolean = () => false,
): Choice[] {
  const taken = new Set<string>()
  const take = (target: string | undefined): Choice | undefined => {
    if (target === undefined || !isTarget(target) || taken.has(target)) return undefined
    taken.add(target)
    return target
  }
  const named = head.map((heading) => (isCustomField(heading) ? 'custom' : targetOfHeading(heading)))
  const first = named.map((target) => (target === 'custom' ? 'custom' : take(target)))
  return first.map((target, column): Choice => {
    if (target !== undefined || named[column] !== undefined) return target ?? ''
    return take(byContent(rows.slice(0, SAMPLE).map((row) => row[column] ?? ''))) ?? ''
  })
}
