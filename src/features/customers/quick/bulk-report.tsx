import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { useOutcomeText } from '#features/customers/use-outcome-toast.ts'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'

import styles from './bulk.module.css'
import { countRows, failureOf, type BulkRow } from './bulk-run.ts'

const kinds = ['done', 'unchanged', 'failed', 'open'] as const
/** Rows that are drawn; the sums say the rest. */
const DRAWN = 100

/** What became of every row: sums, and the reason of each that was not changed. */
export function BulkReport({ rows }: { rows: readonly BulkRow[] }) {
  const { t } = useTranslation('customers/quick')
  const format = useFormat()
  const counts = countRows(rows)
  const failed = rows.filter(({ state }) => state === 'failed')
  return (
    <>
      <dl className={styles.sums}>
        {kinds.map((kind) => (
          <div key={kind} className={styles.sum} data-kind={kind}>
            <dt>{t(`result.${kind}`)}</dt>
            <dd>{format.number(counts[kind])}</dd>
          </div>
        ))}
      </dl>
      {failed.length > 0 && (
        <ul className={styles.failed} aria-label={t('result.failed')}>
          {failed.slice(0, DRAWN).map((row) => (
            <Failed key={row.customerCode} row={row} />
          ))}
          {failed.length > DRAWN && <li>{t('more', { number: format.number(failed.length - DRAWN) })}</li>}
        </ul>
      )}
    </>
  )
}

function Failed({ row }: { row: BulkRow }) {
  const textOf = useOutcomeText()
  const failure = failureOf(row)
  return (
    <li className={styles.row}>
      <Link to={paths.customer(row.customerCode)} target="_blank" rel="noopener">
        {row.name}
      </Link>
      <span className={styles.reason}>{failure && textOf(failure)}</span>
    </li>
  )
}
