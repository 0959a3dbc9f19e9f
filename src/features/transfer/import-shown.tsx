import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { ImportState } from '#contract/sala/imports.ts'
import { FailureBanner } from '#ui/failure.tsx'

import styles from './import.module.css'
import { importQueries } from './queries.ts'
import { RunStep } from './run-step.tsx'
import { Steps } from './steps.tsx'
import { useRun } from './use-run.ts'

type Props = { importId: string; onClose: () => void }

/** An import of late: what became of it, and its undo. */
export function ImportShown({ importId, onClose }: Props) {
  const { data, error, refetch } = useQuery(importQueries.state(importId))
  return (
    <Steps step="run">
      {error && <FailureBanner error={error} onRetry={() => void refetch()} what="" kept="" />}
      {data && <Shown key={importId} state={data} onClose={onClose} />}
    </Steps>
  )
}

function Shown({ state, onClose }: { state: ImportState; onClose: () => void }) {
  const { t } = useTranslation('transfer')
  const { run, takeBack, pause } = useRun(state)
  return (
    <>
      <h2 className={styles.heading}>{state.filename}</h2>
      {!state.isDone && !state.isUndone && <p className={styles.hint}>{t('recent.goOn')}</p>}
      <RunStep
        run={run}
        total={state.total}
        onPause={pause}
        onUndo={(importId) => void takeBack(importId)}
        onAnother={onClose}
      />
    </>
  )
}
