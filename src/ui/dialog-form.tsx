import { Button } from '@mantine/core'
import type { ReactNode, SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { Outcome } from '#api/outcome.ts'
import { DraftNotice } from '#ui/drafts/draft-notice.tsx'
import { useDraft, type Drafted } from '#ui/drafts/use-draft.ts'
import { OutcomeNotice } from '#ui/form/outcome-notice.tsx'

import styles from './dialog-form.module.css'
import { useLeaveGuard } from './leave-guard.ts'
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
  /** What is kept while one types, inside a `DraftGate`. */
  draft?: Drafted
  children: ReactNode
}

/** A short form over the page. Like `FormPanel` it keeps what was typed, however a write ends. */
export function DialogForm(props: Props) {
  const { title, act, saving, outcome, isDirty, onSubmit, onClose, children } = props
  const { t } = useTranslation('common')
  const draft = useDraft({ draft: props.draft, isDirty: () => isDirty, outcome })
  useLeaveGuard(() => isDirty, draft.keeping)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!saving && !draft.elsewhere) onSubmit()
  }
  return (
    <PageDialog title={title} {...(!isDirty && { onClose })}>
      <form noValidate className={styles.form} onSubmit={submit}>
        {props.draft && <DraftNotice elsewhere={draft.elsewhere} />}
        {outcome && outcome.kind !== 'saved' && outcome.kind !== 'refused' && (
          <OutcomeNotice outcome={outcome} onAgain={onSubmit} action={undefined} />
        )}
        {outcome?.kind === 'refused' && outcome.fields.every(({ field }) => field === '') && (
          <p role="alert" className={styles.refused}>
            {outcome.description}
          </p>
        )}
        {draft.elsewhere ? (
          <fieldset disabled className={styles.readOnly}>
            {children}
          </fieldset>
        ) : (
          children
        )}
        <PageDialogActions>
          <Button variant="default" onClick={onClose}>
            {t('act.cancel')}
          </Button>
          <Button type="submit" loading={saving} disabled={draft.elsewhere}>
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
