import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import type { ImportedRow } from '#contract/sala/imports.ts'
import { useFormat } from '#i18n/use-format.ts'
import { FailureBanner } from '#ui/failure.tsx'

import { CountList, countsOf } from './counts.tsx'
import { csvBlob, download } from './download.ts'
import styles from './import.module.css'
import { Progress } from './progress.tsx'
import { RefusedRow } from './refused-row.tsx'
import type { Table } from './table.ts'
import type { Choice } from './targets.ts'
import type { Check } from './use-check.ts'
import { useErrorWords } from './use-error-words.ts'

const MOST_SHOWN = 100

type Props = {
  check: Check
  table: Table
  choices: readonly Choice[]
  filename: string
  /** Rows that were corrected and not asked about again. */
  corrected: ReadonlySet<number>
  onCell: (row: number, column: number, text: string) => void
  onAgain: () => void
  onRetry: () => void
  onStop: () => void
  onNext: () => void
  onBack: () => void
}

/** What the dry run says: counts, refused rows to correct or to take away, and the way on. */
export function CheckStep(props: Props) {
  const { check, table, corrected, onAgain, onRetry, onStop, onNext, onBack } = props
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const counts = countsOf(check.results.values())
  const [done, total] = [check.results.size, table.rows.length]
  const numbers = { done: format.number(done), total: format.number(total) }
  const writes = counts.new + counts.changed

  return (
    <>
      {check.is === 'running' && done < total && (
        <Progress text={t('check.running', numbers)} done={done} total={total} />
      )}
      {check.is === 'stopped' && <p className={styles.hint}>{t('check.stopped')}</p>}
      {check.is === 'failed' && (
        <FailureBanner error={check.error} onRetry={onRetry} what="" kept={t('check.stopped')} />
      )}
      <CountList counts={counts} />
      {counts.refused > 0 && <Refused {...props} />}
      {check.is === 'done' && writes === 0 && corrected.size === 0 && (
        <p className={styles.hint}>{t('check.nothing')}</p>
      )}
      <div className={styles.actions}>
        {check.is === 'done' && corrected.size > 0 && (
          <Button onClick={onAgain}>
            {t('check.again', { count: corrected.size, number: format.number(corrected.size) })}
          </Button>
        )}
        {check.is === 'done' && writes > 0 && (
          <Button onClick={onNext} variant={corrected.size > 0 ? 'default' : 'filled'}>
            {t('check.start', { count: writes, number: format.number(writes) })}
          </Button>
        )}
        {check.is === 'running' ? (
          <Button variant="default" onClick={onStop}>
            {t('check.stop')}
          </Button>
        ) : (
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
        )}
      </div>
    </>
  )
}

const refusedIn = ({ results }: Check): ImportedRow[] =>
  [...results.values()].filter(({ result }) => result === 'refused').toSorted((a, b) => a.row - b.row)

function Refused({ check, table, choices, filename, onCell }: Props) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const errorsOf = useErrorWords()
  const refused = refusedIn(check)
  const save = () => {
    const rows = refused.map((one) => [...(table.rows[one.row - 1] ?? []), errorsOf(one).join(' · ')])
    const name = `${filename.replace(/\.[^.]*$/, '')} - ${t('check.refused')}.csv`
    download(csvBlob([[...table.head, t('check.problem')], ...rows]), name)
  }
  return (
    <div className={styles.stack}>
      <h2 className={styles.heading}>{t('check.refusedTitle')}</h2>
      <p className={styles.hint}>{t('check.refusedHint')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('check.row')}</th>
              <th scope="col">{t('check.problem')}</th>
              <th scope="col">{t('check.cells')}</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, MOST_SHOWN).map((one) => (
              <RefusedRow
                key={one.row}
                refused={one}
                row={table.rows[one.row - 1] ?? []}
                choices={choices}
                head={table.head}
                onCell={(column, text) => onCell(one.row, column, text)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {refused.length > MOST_SHOWN && (
        <p className={styles.hint}>
          {t('check.more', { shown: MOST_SHOWN, total: format.number(refused.length) })}
        </p>
      )}
      <div>
        <Button variant="default" onClick={save}>
          {t('check.download')}
        </Button>
      </div>
    </div>
  )
}
