import { IconChevronLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { FailurePanel } from '#ui/failure.tsx'
import { PopBody } from '#ui/pop-body.tsx'
import { Lines } from '#ui/skeleton.tsx'

import { DateRange } from './date-range.tsx'
import { toggledValue, type FilterField } from './filter-field.ts'
import { OptionList } from './option-list.tsx'
import { TextValue } from './text-value.tsx'
import { useFilterOptions } from './use-filter-options.ts'
import styles from './value-panel.module.css'

type ValuesProps = {
  scope: string
  field: FilterField
  chosen: readonly string[]
  /** Each change counts at once: the list behind follows. */
  onChange: (chosen: readonly string[]) => void
  onBack?: () => void
  onDone: () => void
}

/** Values of one filter, each kind in its own way. */
export function Values({ scope, field, chosen, onChange, onBack, onDone }: ValuesProps) {
  return (
    <>
      <Head label={field.label} onBack={onBack} />
      {field.kind === 'dateRange' ? (
        <DateRange chosen={chosen} onChange={onChange} />
      ) : field.kind === 'text' ? (
        <TextValue label={field.label} chosen={chosen} onChange={onChange} onDone={onDone} />
      ) : (
        <Choice scope={scope} field={field} chosen={chosen} onChange={onChange} onDone={onDone} />
      )}
    </>
  )
}

function Choice({ scope, field, chosen: given, onChange, onDone }: ValuesProps) {
  // its own copy: the owner's comes back through the address, later than the next press of a key
  const [chosen, setChosen] = useState(given)
  const { options, isLoading, error, retry } = useFilterOptions(scope, field)
  const isSingle = 'single' in field && field.single === true
  const pick = (value: string) => {
    const next = isSingle ? [value] : toggledValue(chosen, value)
    setChosen(next)
    onChange(next)
    if (isSingle) onDone()
  }
  return (
    <OptionList label={field.label} options={options} chosen={chosen} onPick={pick}>
      {isLoading && <Lines count={3} />}
      {error && <FailurePanel small error={error} onRetry={retry} />}
    </OptionList>
  )
}

function Head({ label, onBack }: { label: string; onBack: (() => void) | undefined }) {
  const { t } = useTranslation('parts')
  if (!onBack) return <p className={styles.head}>{label}</p>
  return (
    <p className={styles.head}>
      <button type="button" className={styles.back} aria-label={t('backToFilters')} onClick={onBack}>
        <IconChevronLeft size={16} stroke={1.6} aria-hidden="true" />
      </button>
      {label}
    </p>
  )
}

type PanelProps = Omit<ValuesProps, 'onBack' | 'onDone'> & { onClose: (back: boolean) => void }

/** The layer under a chip. */
export const ValuePanel = ({ onClose, ...values }: PanelProps) => (
  <PopBody label={values.field.label} width={280} onClose={onClose}>
    <Values {...values} onDone={() => onClose(true)} />
  </PopBody>
)
