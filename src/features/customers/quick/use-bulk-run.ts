import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'

import { wait } from '#api/wait.ts'
import { saveFields, type FieldEdits, type FieldsSaved } from '#features/customers/save-fields.ts'
import { useLeaveGuard } from '#ui/leave-guard.ts'

import { runBulk, waitingRow, type BulkRow, type BulkRun } from './bulk-run.ts'

/** `notRead`: which customers are meant could not be found out. */
export type BulkPhase = 'asking' | 'reading' | 'running' | 'ended' | 'notRead'

/** Milliseconds between two pictures of the progress. */
const PICTURE = 100

/** A fault in our own code shows as a failure of that row. */
const fault: FieldsSaved = {
  outcome: { kind: 'failed', id: undefined, description: undefined },
  merged: undefined,
}

/** Whether another attempt sends the same once more. What was refused or changed meanwhile is read anew. */
const goesOn = (ended: FieldsSaved | undefined): ended is FieldsSaved =>
  ended !== undefined && ['later', 'unknown', 'offline', 'unauthorized'].includes(ended.outcome.kind)

/** A bulk change with its progress. Leaving the page while it runs asks first. */
export function useBulkRun(onEnd: (run: BulkRun) => void) {
  const client = useQueryClient()
  const [phase, setPhase] = useState<BulkPhase>('asking')
  const [run, setRun] = useState<BulkRun>({ rows: [], changes: [] })
  const [stopping, setStopping] = useState(false)
  const stopped = useRef(false)
  const edits = useRef<FieldEdits>({})
  const isBusy = phase === 'running'
  useLeaveGuard(() => isBusy)
  // what is not begun when the screen goes is not begun at all
  useEffect(() => () => void (stopped.current = true), [])

  const save = ({ customerCode, ended }: BulkRow) =>
    saveFields(client, {
      customerCode,
      edits: edits.current,
      again: goesOn(ended) ? ended.merged : undefined,
    }).catch(() => fault)

  const go = async (begun: BulkRun) => {
    stopped.current = false
    setStopping(false)
    setPhase('running')
    let pictured = 0
    const onChange = (now: BulkRun) => {
      if (Date.now() - pictured < PICTURE) return
      pictured = Date.now()
      setRun({ rows: [...now.rows], changes: now.changes })
    }
    const end = await runBulk(begun, { save, onChange, isStopped: () => stopped.current, wait })
    setRun(end)
    setPhase('ended')
    onEnd(end)
  }

  return {
    phase,
    run,
    stopping,
    /** `find` tells which customers are meant; it may take a while. */
    start: async (find: () => Promise<readonly string[]>, wanted: FieldEdits) => {
      edits.current = wanted
      setPhase('reading')
      const codes = await find().catch(() => undefined)
      if (codes === undefined) setPhase('notRead')
      else await go({ rows: codes.map(waitingRow), changes: [] })
    },
    again: () => void go({ rows: run.rows, changes: [] }),
    stop: () => {
      stopped.current = true
      setStopping(true)
    },
  }
}
