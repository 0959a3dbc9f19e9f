import { useTranslation } from 'react-i18next'

import { Check } from '#ui/check.tsx'

import styles from './import.module.css'

type Props = {
  fields: readonly { field: string; label: string }[]
  left: ReadonlySet<string>
  onLeft: (left: ReadonlySet<string>) => void
}

/** The columns of the view, in its order; any of them may be left out. */
export function ExportColumns({ fields, left, onLeft }: Props) {
  const { t } = useTranslation('transfer')
  const toggle = (field: string, wanted: boolean) => {
    const next = new Set(left)
    if (wanted) next.delete(field)
    else next.add(field)
    onLeft(next)
  }
  return (
    <div className={styles.stack}>
      <fieldset className={styles.columns}>
        <legend className={styles.heading}>{t('export.columns')}</legend>
        {fields.map(({ field, label }) => (
          <label key={field}>
            <Check
              checked={!left.has(field)}
              onChange={(event) => toggle(field, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>
        {left.size === fields.length ? t('export.noColumns') : t('export.together')}
      </p>
    </div>
  )
}
