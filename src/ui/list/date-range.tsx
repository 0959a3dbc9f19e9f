import { useTranslation } from 'react-i18next'

import { todayInBangkok } from '#lib/dates.ts'
import { DayField } from '#ui/day-field.tsx'

import { dayPresets, rangeOf } from './day-presets.ts'
import styles from './value-panel.module.css'

type Props = { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }

/** A range of days: by name, or from and to, either of which may stay open. */
export function DateRange({ chosen, onChange }: Props) {
  const { t } = useTranslation('parts')
  const [from = '', to = ''] = chosen
  const today = todayInBangkok()
  return (
    <>
      <ul className={styles.presets}>
        {dayPresets.map((preset) => {
          const range = rangeOf(preset, today)
          return (
            <li key={preset}>
              <button
                type="button"
                className={styles.preset}
                aria-pressed={range[0] === from && range[1] === to}
                onClick={() => onChange(range)}
              >
                {t(`days.${preset}`)}
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.fields}>
        <DayField label={t('days.from')} value={from} onChange={(day) => onChange([day, to])} />
        <DayField label={t('days.to')} value={to} onChange={(day) => onChange([from, day])} />
      </div>
    </>
  )
}
