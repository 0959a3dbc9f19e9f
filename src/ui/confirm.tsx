import { Button } from '@mantine/core'
import type { ReactNode } from 'react'

import { PageDialog, PageDialogActions } from './page-dialog.tsx'

type Props = {
  /** A question that names the thing. */
  title: string
  children?: ReactNode
  /** The verb of the question: "Delete". */
  act: string
  /** What stays when declined: "Keep". It has the focus at first. */
  keep: string
  danger?: boolean
  busy?: boolean
  onAct: () => void
  onKeep: () => void
}

/** Asks before something that cannot be taken back. Mounted means open; Escape declines. */
export const Confirm = ({
  title,
  children,
  act,
  keep,
  danger = false,
  busy = false,
  onAct,
  onKeep,
}: Props) => (
  <PageDialog title={title} onClose={onKeep}>
    {children}
    <PageDialogActions>
      <Button variant="default" onClick={onKeep}>
        {keep}
      </Button>
      <Button color={danger ? 'red' : 'teal'} loading={busy} onClick={onAct}>
        {act}
      </Button>
    </PageDialogActions>
  </PageDialog>
)
