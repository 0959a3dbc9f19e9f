import { Textarea, TextInput } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import styles from './conflict.module.css'

/** One thing that both changed. What the two say is shown as the form shows it; '' is nothing. */
export type ConflictItem = {
  id: string
  /** The field, with its row where it is in one. */
  label: string
  opened: string
  mine: string
  theirs: string
  /** Whether something third can be typed: a line of text, a longer one, or not at all. */
  typed: 'line' | 'text' | 'no'
}

/** What is to be saved for one of them. */
export type Choice = { side: 'mine' | 'theirs' } | { side: 'typed'; text: string }

type Props = {
  item: ConflictItem
  /** Whose the other value is: "Of Somchai". */
  theirName: string
  choice: Choice | undefined
  /** The person went on without choosing. */
  missing: boolean
  onChoose: (choice: Choice) => void
}

/** Yours, theirs and the result of one field, side by side; on a phone below each other. */
export function ConflictRow({ item, theirName, choice, missing, onChoose }: Props) {
  const { t } = useTranslation('conflict')
  const name = useId()
  const shown = (value: string): ReactNode => value || <i className={styles.nothing}>{t('nothing')}</i>
  const result = choice === undefined ? undefined : choice.side === 'typed' ? choice.text : item[choice.side]
  const side = (of: 'mine' | 'theirs', label: string) => (
    <label className={styles.side}>
      <input
        type="radio"
        name={name}
        checked={choice?.side === of}
        aria-label={`${item.label}: ${label}, ${item[of] || t('nothing')}`}
        onChange={() => onChoose({ side: of })}
      />
      <span className={styles.sideText}>
        <span className={styles.sideName}>{label}</span>
        <span className={styles.value}>{shown(item[of])}</span>
      </span>
    </label>
  )
  const Field = item.typed === 'text' ? Textarea : TextInput
  return (
    <fieldset className={styles.row} data-missing={missing || undefined}>
      <legend className={styles.label}>
        {item.label}
        <span className={styles.before}>{t('before', { value: item.opened || t('nothing') })}</span>
      </legend>
      {side('mine', t('yours'))}
      {side('theirs', theirName)}
      <div className={styles.result}>
        {item.typed === 'no' ? (
          <p className={styles.chosen}>
            <span className={styles.sideName}>{t('result')}</span>
            <output className={styles.value}>
              {result === undefined ? <i className={styles.nothing}>{t('chooseOnly')}</i> : shown(result)}
            </output>
          </p>
        ) : (
          <Field
            label={t('result')}
            aria-label={`${item.label}: ${t('result')}`}
            placeholder={result === undefined ? t('choose') : t('nothing')}
            value={result ?? ''}
            onChange={(event) => onChoose({ side: 'typed', text: event.currentTarget.value })}
            {...(item.typed === 'text' && { rows: 3 })}
          />
        )}
      </div>
    </fieldset>
  )
}
