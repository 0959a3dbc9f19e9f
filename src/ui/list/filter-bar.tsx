import { IconPlus } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'

import { Pop, usePop } from '#ui/pop.tsx'

import { FilterChip } from './filter-chip.tsx'
import styles from './filter-chip.module.css'
import { withValues, type FilterField, type FilterValues } from './filter-field.ts'
import { useFolded } from './use-folded.ts'

const AddPanel = lazy(async () => ({ default: (await import('./add-panel.tsx')).AddPanel }))
const AllChips = lazy(async () => ({ default: (await import('./all-chips.tsx')).AllChips }))

export type FiltersProps<F extends string> = {
  /** Tells the filters of this list from those of others: `customers`. */
  scope: string
  fields: readonly FilterField<F>[]
  values: FilterValues<F>
  onChange: (values: FilterValues<F>) => void
}

/** The filters that are set, as chips in one line; what does not fit folds into "+2". */
export function FilterBar<F extends string>({ scope, fields, values, onChange }: FiltersProps<F>) {
  const { t } = useTranslation('parts')
  const adding = usePop()
  const set = fields.filter((field) => values[field.id] !== undefined)
  const { ref, folded } = useFolded(set.length)
  const inLine = set.length - folded
  const change = (id: string, chosen: readonly string[]) => {
    const field = fields.find((one) => one.id === id)
    if (field) onChange(withValues(values, field.id, chosen))
  }
  const chip = (field: FilterField<F>) => (
    <FilterChip
      key={field.id}
      scope={scope}
      field={field}
      chosen={values[field.id] ?? []}
      onChange={(chosen) => change(field.id, chosen)}
      onRemove={() => {
        change(field.id, [])
        adding.button.ref.current?.focus() // the chip that had it is gone
      }}
    />
  )

  return (
    <div role="group" aria-label={t('filters')} className={styles.bar}>
      {set.length > 0 && (
        <div ref={ref} className={styles.line}>
          {set.map((field, place) => (
            <span key={field.id} inert={place >= inLine} data-folded={place >= inLine || undefined}>
              {chip(field)}
            </span>
          ))}
        </div>
      )}
      {folded > 0 && <Rest count={folded}>{set.slice(inLine).map(chip)}</Rest>}
      <Pop
        opened={adding.opened}
        button={
          <button type="button" className={styles.add} {...adding.button}>
            <IconPlus size={14} stroke={1.6} aria-hidden="true" />
            {t('addFilter')}
          </button>
        }
      >
        <AddPanel scope={scope} fields={fields} values={values} onChange={change} onClose={adding.close} />
      </Pop>
      {set.length > 0 && (
        <button type="button" className={styles.clear} onClick={() => onChange({})}>
          {t('clearFilters')}
        </button>
      )}
    </div>
  )
}

/** The chips that had no room. */
function Rest({ count, children }: { count: number; children: React.ReactNode }) {
  const { t } = useTranslation('parts')
  const pop = usePop()
  return (
    <Pop
      opened={pop.opened}
      button={
        <button
          type="button"
          className={styles.more}
          aria-label={t('moreFilters', { count })}
          {...pop.button}
        >
          +{count}
        </button>
      }
    >
      <AllChips onClose={pop.close}>{children}</AllChips>
    </Pop>
  )
}
