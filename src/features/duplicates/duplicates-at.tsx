import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { DuplicateCandidate, DuplicateReason } from '#contract/sala/duplicates.ts'
import { useNameOf } from '#features/employees/public.ts'
import { paths } from '#lib/paths.ts'

import styles from './duplicates.module.css'
import { duplicateQueries, type Typed } from './queries.ts'
import { useRested } from './use-rested.ts'

/** Nobody is told while they type. */
const REST_MS = 400
const MOST_SHOWN = 2

export type DuplicatesAtProps = {
  /** All that is typed, as JSON text: the fields of one form ask once. */
  typed: string
  /** Told at the field that says it most clearly. */
  reason: DuplicateReason
}

/**
 * Says at a field that its customer may be there already. It never takes the focus and keeps nobody from saving; while
 * one types it is silent.
 */
export function DuplicatesAt({ typed, reason }: DuplicatesAtProps) {
  const rested = useRested(typed, REST_MS)
  // text that this form made of just this type
  const asked = JSON.parse(rested ?? '{}') as Typed
  const { data } = useQuery({ ...duplicateQueries.typed(asked), enabled: rested !== undefined })
  const found = rested === undefined ? [] : (data ?? []).filter(({ reasons }) => reasons[0] === reason)
  return <div aria-live="polite">{found.length > 0 && <Found found={found} />}</div>
}

function Found({ found }: { found: readonly DuplicateCandidate[] }) {
  const { t } = useTranslation('duplicates')
  const nameOf = useNameOf()
  const left = found.length - MOST_SHOWN
  return (
    <div className={styles.found}>
      <p className={styles.foundHead}>{t('there')}</p>
      {found.slice(0, MOST_SHOWN).map(({ customer: c, reasons }) => (
        <div key={c.customerCode} className={styles.foundRow}>
          <a
            href={paths.customer(c.customerCode)}
            target="_blank"
            rel="noopener"
            aria-label={t('newTab', { name: c.customerName })}
          >
            {c.customerName}
          </a>
          <span className={styles.line}>
            {[
              c.customerCode,
              c.primaryOwner && nameOf(c.primaryOwner),
              ...reasons.map((one) => t(`reason.${one}`)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <Link to={paths.customer(c.customerCode)}>{t('use')}</Link>
        </div>
      ))}
      {left > 0 && <span className={styles.line}>{t('thereMore', { count: left })}</span>}
    </div>
  )
}
