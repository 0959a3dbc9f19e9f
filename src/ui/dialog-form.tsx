import { Button } from '@mantine/core'
import type { ReactNode, SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { Outcome } from '#api/outcome.ts'
import { OutcomeNotice } from '#ui/form/outcome-notice.tsx'

import styles from './dialog-form.module.css'
import { PageDialog, PageDialogActions } from './page-dialog.tsx'

type Props = {
  title: string
  /** The verb on the button. */
  act: string
  saving: boolean
  /** How the last write ended; undefined before the first one. */
  outcome: Outcome<unknown> | undefined
  /** Something was typed: only Cancel closes then, not a slip of the hand. */
  isDirty: boolean
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A short form over the page. Like `FormPanel` it keeps what was typed, however a write ends. */
export function DialogForm({ title, act, saving, outcome, isDirty, onSubmit, onClose, children }: Props) {
  const { t } = useTranslation('common')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!saving) onSubmit()
  }
  return (
    <PageDialog title={title} {...(!isDirty && { onClose })}>
      <form noValidate className={styles.form} onSubmit={submit}>
        {outcome && outcome.kind !== 'saved' && outcome.kind !== 'refused' && (
          <OutcomeNotice outcome={outcome} onAgain={onSubmit} action={undefined} />
        )}
        {outcome?.kind === 'refused' && outcome.fields.every(({ field }) => field === '') && (
          <p role="alert" className={styles.refused}>
            {outcome.description}
          </p>
        )}
        {children}
        <PageDialogActions>
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button type="submit" loading={saving}>
            {act}
          </Button>
        </PageDialogActions>
      </form>
    </PageDialog>
  )
}

/** What the host says at each refused field, by wire name. */
export const refusalsOf = (outcome: Outcome<unknown> | undefined): Record<string, string> =>
  outcome?.kind === 'refused'
    ? Object.fromEntries(outcome.fields.map(({ field, message }) => [field, message]))
    : {}
