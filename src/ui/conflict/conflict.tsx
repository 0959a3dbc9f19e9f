import { Button } from '@mantine/core'
import { useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { PageDialog, PageDialogActions } from '#ui/page-dialog.tsx'

import { ConflictRow, type Choice, type ConflictItem } from './conflict-row.tsx'
import styles from './conflict.module.css'

export type { Choice, ConflictItem }

type Props = {
  items: readonly ConflictItem[]
  /** Who saved, and when, in words; undefined where nobody can say. */
  who: { name: string; when: string } | undefined
  /** Another sentence than that somebody saved before. */
  title?: string
  /** One choice for each item. */
  onSettle: (choices: ReadonlyMap<string, Choice>) => void
  /** Back to the form, where everything stays as it was typed. */
  onBack: () => void
}

/**
 * Asks about what two people changed, each to something else: yours, theirs, result, field by field. Nothing is
 * chosen at first, and nothing chooses all of one side: whoever overwrites somebody has read what.
 */
export function Conflict({ items, who, title, onSettle, onBack }: Props) {
  const { t } = useTranslation('conflict')
  const form = useRef<HTMLFormElement>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [pressed, setPressed] = useState(false)
  const missing = items.filter(({ id }) => !choices.has(id))
  const theirName = who ? t('theirsBy', { name: who.name }) : t('theirs')
  const choose = (id: string) => (choice: Choice) => setChoices(new Map([...choices, [id, choice]]))

  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation() // the form below must not be sent as well
    if (missing.length === 0) return onSettle(choices)
    setPressed(true)
    const at = items.findIndex(({ id }) => !choices.has(id))
    form.current?.querySelectorAll('fieldset')[at]?.querySelector('input')?.focus()
  }

  return (
    <PageDialog title={title ?? (who ? t('titleBy', who) : t('title'))} onClose={onBack} wide>
      <form ref={form} noValidate onSubmit={submit}>
        <p className={styles.lead}>
          {who?.when && <span>{who.when} · </span>}
          {t('body', { count: items.length })} {t('merged')}
        </p>
        <div className={styles.head} aria-hidden="true">
          <span>{t('yours')}</span>
          <span>{theirName}</span>
          <span>{t('result')}</span>
        </div>
        {items.map((item) => (
          <ConflictRow
            key={item.id}
            item={item}
            theirName={theirName}
            choice={choices.get(item.id)}
            missing={pressed && !choices.has(item.id)}
            onChoose={choose(item.id)}
          />
        ))}
        <p role="alert" className={styles.missing}>
          {pressed && missing.length > 0 && t('missing', { count: missing.length })}
        </p>
        <PageDialogActions>
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
          <Button type="submit">{t('save')}</Button>
        </PageDialogActions>
      </form>
    </PageDialog>
  )
}
