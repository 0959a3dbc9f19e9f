import { Button } from '@mantine/core'
import { IconCircleCheck, IconPlayerPause } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { ImportState } from '#contract/sala/imports.ts'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'
import { FailureBanner } from '#ui/failure.tsx'
import { Notice } from '#ui/notice.tsx'

import { CountList } from './counts.tsx'
import styles from './import.module.css'
import { Progress } from './progress.tsx'
import type { Run } from './use-run.ts'

const icon = { size: 18, stroke: 1.6 }

type Props = {
  run: Run
  total: number
  onPause: () => void
  /** Absent where the rows are not here. */
  onResume?: (() => void) | undefined
  onUndo: (importId: string) => void
  onAnother: () => void
}

/** An import while it runs, waits, is done or goes back. */
export function RunStep({ run, total, onPause, onResume, onUndo, onAnother }: Props) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const numbers = { done: format.number(run.done), total: format.number(total) }
  const resume = onResume && (
    <Button size="xs" onClick={onResume}>
      {t('run.resume')}
    </Button>
  )

  return (
    <>
      {run.is === 'running' && (
        <div className={styles.stack}>
          <Progress text={t('run.running', numbers)} done={run.done} total={total} />
          <p className={styles.hint}>{t('run.leave')}</p>
          <div>
            <Button variant="default" onClick={onPause}>
              {t('run.pause')}
            </Button>
          </div>
        </div>
      )}
      {run.is === 'paused' && (
        <Notice
          tone="soon"
          icon={<IconPlayerPause {...icon} />}
          title={t('run.paused', numbers)}
          end={resume}
        />
      )}
      {run.is === 'stopped' && (
        <FailureBanner
          error={run.error}
          onRetry={() => onResume?.()}
          what={t('run.what')}
          kept={t('run.stoppedAt', { ...numbers, row: format.number(run.done + 1) })}
        />
      )}
      {run.state && <Result run={run} state={run.state} onUndo={onUndo} />}
      {run.is !== 'running' && run.is !== 'undoing' && (
        <div className={styles.actions}>
          <Button variant="default" onClick={onAnother}>
            {t('another')}
          </Button>
        </div>
      )}
    </>
  )
}

type ResultProps = { run: Run; state: ImportState; onUndo: (importId: string) => void }

function Result({ run, state, onUndo }: ResultProps) {
  const { t } = useTranslation('transfer')
  const { importId, counts, undo, isDone, isUndone } = state
  const wrote = counts.new + counts.changed > 0
  return (
    <div className={styles.stack}>
      {isDone && !isUndone && run.is === 'idle' && (
        <Notice icon={<IconCircleCheck {...icon} />} title={t('run.done')} />
      )}
      <CountList counts={counts} />
      {run.is === 'undoing' && (
        <Progress text={t('run.undoing', undo)} done={undo.done} total={undo.done + undo.waiting} />
      )}
      {run.is === 'undo stopped' && (
        <FailureBanner
          error={run.error}
          onRetry={() => onUndo(importId)}
          what=""
          kept={t('run.undoStopped')}
        />
      )}
      {isUndone && <Undone state={state} />}
      <div className={styles.actions}>
        {wrote && !isUndone && (
          <Button component={Link} to={paths.customers({ import: importId })}>
            {t('seeImported')}
          </Button>
        )}
        {wrote && run.is !== 'undoing' && run.is !== 'running' && (!isUndone || undo.waiting > 0) && (
          <Button variant="default" onClick={() => onUndo(importId)}>
            {t('run.undo')}
          </Button>
        )}
      </div>
      {state.refused.length > 0 && <RefusedList rows={state.refused} />}
    </div>
  )
}

function Undone({ state: { undo } }: { state: ImportState }) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const count = undo.left.length
  return (
    <>
      <Notice
        icon={<IconCircleCheck {...icon} />}
        title={t('run.undone', { count: undo.done, number: format.number(undo.done) })}
      />
      {count > 0 && (
        <div>
          <h2 className={styles.heading}>{t('run.left', { count, number: format.number(count) })}</h2>
          <ul>
            {undo.left.map(({ row, customerCode, customerName, reason }) => (
              <li key={row}>
                <Link to={paths.customer(customerCode)}>{customerName}</Link> · {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function RefusedList({ rows }: { rows: ImportState['refused'] }) {
  const { t } = useTranslation('transfer')
  return (
    <details>
      <summary className={styles.unfold}>{t('check.refusedTitle')}</summary>
      <ul>
        {rows.map(({ row, errors }) => (
          <li key={row}>
            {t('check.row')} {row}: {errors.map(({ message }) => message).join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
