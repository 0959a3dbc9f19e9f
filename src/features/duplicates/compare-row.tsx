import { useTranslation } from 'react-i18next'

import type { MergeChoice, MergeField } from '#contract/sala/merge.ts'
import { choicesOf } from '#rules/merge/choices.ts'

import styles from './duplicates.module.css'

type Props = {
  field: MergeField
  label: string
  /** What the first and the second customer say. */
  texts: readonly [string, string]
  /** Which of the choices means the first customer, and which the second. */
  sides: readonly [MergeChoice, MergeChoice]
  value: MergeChoice
  onChange: (choice: MergeChoice) => void
}

/** A field of two customers side by side, with the choice of what stays. */
export function CompareRow({ field, label, texts, sides, value, onChange }: Props) {
  const { t } = useTranslation('duplicates')
  const option = (choice: MergeChoice, text: string, className = '') => (
    <label key={choice} className={`${styles.option} ${className}`}>
      <input
        type="radio"
        name={`merge-${field}`}
        checked={value === choice}
        onChange={() => onChange(choice)}
      />
      {text === '' ? <span className={styles.missing}>{t('empty')}</span> : <span>{text}</span>}
    </label>
  )
  return (
    <fieldset className={styles.row} aria-label={t('choice', { field: label })}>
      <span className={styles.legend} aria-hidden="true">
        {label}
      </span>
      {option(sides[0], texts[0])}
      {option(sides[1], texts[1])}
      {choicesOf(field).includes('both') && option('both', t('both'), styles.both)}
    </fieldset>
  )
}
