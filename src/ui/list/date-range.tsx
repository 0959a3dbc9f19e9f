import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { todayInBangkok } from '#lib/dates.ts'
import { isDay } from '#lib/days.ts'
import { DateField } from '#ui/date-field.tsx'

import { dayPresets, rangeOf } from './day-presets.ts'
import styles from './value-panel.module.css'

type Props = { chosen: readonly string[]; onChange: (chosen: readonly string[]) => void }

/** A range of days: by name, or from and to, either of which may stay open. */
export function DateRange({ chosen, onChange }: Props) {
  const { t } = useTranslation('parts')
  const [from = '', to = ''] = chosen
  const [days, setDays] = useState({ from, to })
  const today = todayInBangkok()
  const set = (next: typeof days) => {
    setDays(next)
    if ([next.from, next.to].every((day) => day === '' || isDay(day))) onChange([next.from, next.to])
  }
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
                onClick={() => set({ from: range[0], to: range[1] })}
              >
                {t(`days.${preset}`)}
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.fields}>
        <DateField label={t('days.from')} value={days.from} onChange={(day) => set({ ...days, from: day })} />
        <DateField label={t('days.to')} value={days.to} onChange={(day) => set({ ...days, to: day })} />
      </div>
    </>
  )
}
