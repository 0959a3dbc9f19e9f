import { IconX } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'

import { Pop, usePop } from '#ui/pop.tsx'

import styles from './filter-chip.module.css'
import type { FilterField } from './filter-field.ts'
import { useChipText } from './use-chip-text.ts'

const ValuePanel = lazy(async () => ({ default: (await import('./value-panel.tsx')).ValuePanel }))

type Props = {
  scope: string
  field: FilterField
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
  onRemove: () => void
}

/** One filter that is set: pressing it changes the values, the cross takes it away. */
export function FilterChip({ scope, field, chosen, onChange, onRemove }: Props) {
  const { t } = useTranslation('parts')
  const text = useChipText(scope, field, chosen)
  const pop = usePop()
  return (
    <Pop
      opened={pop.opened}
      button={
        <span className={styles.chip}>
          <button type="button" className={styles.open} {...pop.button} title={text}>
            <span className={styles.name}>{field.label}:</span>
            <span className={styles.value}>{text}</span>
          </button>
          <button
            type="button"
            className={styles.remove}
            aria-label={t('removeFilter', { name: field.label })}
            onClick={onRemove}
          >
            <IconX size={14} stroke={1.6} aria-hidden="true" />
          </button>
        </span>
      }
    >
      <ValuePanel scope={scope} field={field} chosen={chosen} onChange={onChange} onClose={pop.close} />
    </Pop>
  )
}
