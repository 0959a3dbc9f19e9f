import { useTranslation } from 'react-i18next'

import type { ImportResult } from '#contract/sala/imports.ts'
import { useFormat } from '#i18n/use-format.ts'

import styles from './import.module.css'

const results = ['new', 'changed', 'unchanged', 'refused'] as const satisfies readonly ImportResult[]
export type Counts = Record<ImportResult, number>

export const countsOf = (rows: Iterable<{ result: ImportResult }>): Counts => {
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 }
  for (const { result } of rows) counts[result] += 1
  return counts
}

/** How many rows are new, changed, unchanged, refused. */
export function CountList({ counts }: { counts: Counts }) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  return (
    <dl className={styles.counts}>
      {results.map((result) => (
        <div key={result} data-bad={(result === 'refused' && counts.refused > 0) || undefined}>
          <dt>{t(`check.${result}`)}</dt>
          <dd>{format.number(counts[result])}</dd>
        </div>
      ))}
    </dl>
  )
}
