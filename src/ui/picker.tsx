import { InputBase } from '@mantine/core'
import { useUncontrolled } from '@mantine/hooks'
import { IconSelector, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { exactOption } from '#ui/picker/exact.ts'
import { PickList } from '#ui/picker/pick-list.tsx'
import type { PickSource } from '#ui/picker/pick-source.ts'
import { useCombo } from '#ui/picker/use-combo.ts'
import { usePickNames, usePickSearch } from '#ui/picker/use-pick-search.ts'

import styles from './picker.module.css'

type Props = {
  label: string
  source: PickSource
  /** The code that is picked, '' for none. */
  value?: string
  defaultValue?: string
  onChange: (value: string) => void
  placeholder?: string
  error?: ReactNode
  withAsterisk?: boolean
  disabled?: boolean
  'data-path'?: string
}

/**
 * Picks one record by any of its names, or by its code typed whole. What was typed and found nothing stays in the
 * field, with a word that it is not picked.
 */
export function Picker({
  label,
  source,
  value: given,
  defaultValue = '',
  onChange,
  error,
  disabled,
  ...field
}: Props) {
  const [value, setValue] = useUncontrolled({
    ...(given !== undefined && { value: given }),
    defaultValue,
    finalValue: '',
    onChange,
  })
  const { t } = useTranslation('parts')
  const [typed, setTyped] = useState<string>()
  const shown = useState(false)
  const search = usePickSearch(source, typed ?? '', shown[0])
  const { options } = search
  const nameOf = usePickNames(source, value === '' ? [] : [value])
  const picked = value === '' ? '' : nameOf(value).label

  const pick = (next: string) => {
    setTyped(undefined)
    setValue(next)
    combo.close()
  }
  const combo = useCombo({
    shown,
    count: options.length,
    isOff: (place) => options[place]?.off === true,
    onPick: (place) => options[place] && pick(options[place].value),
  })
  const leave = () => {
    combo.close()
    const exact = search.isCurrent && typed ? exactOption(options, typed) : undefined
    if (exact) pick(exact.value)
    else if (typed?.trim() === '') pick('')
  }
  const isLoose = !combo.open && typed !== undefined && typed.trim() !== ''

  return (
    <InputBase
      {...field}
      {...combo.field}
      label={label}
      disabled={disabled === true}
      error={error ?? (isLoose && t('pick.choose'))}
      value={typed ?? picked}
      rightSectionPointerEvents={value === '' ? 'none' : 'auto'}
      rightSection={
        value === '' || disabled ? (
          <IconSelector size={16} stroke={1.6} aria-hidden="true" />
        ) : (
          <button
            type="button"
            className={styles.clear}
            aria-label={t('pick.clear', { label })}
            onClick={() => pick('')}
          >
            <IconX size={14} stroke={1.6} aria-hidden="true" />
          </button>
        )
      }
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        combo.typed()
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
      inputContainer={(input) => (
        <div className={styles.anchor}>
          {input}
          {combo.open && (
            <PickList
              combo={combo}
              label={label}
              search={search}
              picked={value === '' ? [] : [value]}
              text={typed ?? ''}
            />
          )}
        </div>
      )}
    />
  )
}
