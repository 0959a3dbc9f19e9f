import { useMemo, useState } from 'react'

import { useLeaveGuard } from '#ui/leave-guard.ts'

import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { Earlier } from './earlier.tsx'
import { RunStep } from './run-step.tsx'
import type { Sent } from './send-batches.ts'
import { Steps, type Step } from './steps.tsx'
import { toRows } from './to-row.ts'
import { useCheck } from './use-check.ts'
import type { FileInHand, useFile } from './use-file.ts'
import { useReading } from './use-reading.ts'
import { useRun } from './use-run.ts'

type Props = { file: FileInHand; inHand: ReturnType<typeof useFile> }

/** A file on its way: columns, dry run, import. A step back loses nothing. */
export function ImportOfFile({ file, inHand }: Props) {
  const { importId, loaded, choices, options, earlier } = file
  const { table, filename, fileHash } = loaded
  const reading = useReading()
  const [step, setStep] = useState<Exclude<Step, 'file'>>('columns')
  const [corrected, setCorrected] = useState<ReadonlySet<number>>(new Set())
  const rows = useMemo(
    () => (step === 'columns' ? [] : toRows(table, { ...reading, choices })),
    [step, table, reading, choices],
  )
  const sent: Sent = { importId, filename, fileHash, rows, ...options }
  const { check, start, stop } = useCheck()
  const { run, start: startRun, takeBack, pause } = useRun()
  useLeaveGuard(() => run.is === 'running' || run.is === 'stopped')

  const checkAll = () => {
    setStep('check')
    setCorrected(new Set())
    void start({ ...sent, rows: toRows(table, { ...reading, choices }) })
  }
  const checkAgain = () => {
    const again = rows.filter(({ row }) => corrected.has(row))
    setCorrected(new Set())
    void start({ ...sent, rows: again }, check.results)
  }
  const begin = () => {
    setStep('run')
    void startRun(sent, earlier !== undefined)
  }

  return (
    <Steps step={step}>
      {step === 'columns' && (
        <>
          <Earlier earlier={earlier} />
          <ColumnsStep
            loaded={loaded}
            choices={choices}
            options={options}
            onReader={(reader) => void inHand.readAgain(reader)}
            onChoices={inHand.choose}
            onOptions={inHand.setOptions}
            onNext={checkAll}
            onBack={inHand.close}
          />
        </>
      )}
      {step === 'check' && (
        <CheckStep
          check={check}
          table={table}
          choices={choices}
          filename={filename}
          corrected={corrected}
          onCell={(row, column, text) => {
            inHand.correct(row, column, text)
            setCorrected((now) => new Set([...now, row]))
          }}
          onAgain={checkAgain}
          onRetry={checkAll}
          onStop={stop}
          onNext={begin}
          onBack={() => setStep('columns')}
        />
      )}
      {step === 'run' && (
        <RunStep
          run={run}
          total={table.rows.length}
          onPause={pause}
          onResume={() => void startRun(sent, true)}
          onUndo={(id) => void takeBack(id)}
          onAnother={inHand.close}
        />
      )}
    </Steps>
  )
}
