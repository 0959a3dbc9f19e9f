import '@mantine/core/styles/PillsInput.layer.css'
import '@mantine/core/styles/Pill.layer.css'

import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { useUncontrolled } from '@mantine/hooks'
import { IconStar, IconX } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { exactOption } from '#ui/picker/exact.ts'
import { PickList } from '#ui/picker/pick-list.tsx'
import type { PickSource } from '#ui/picker/pick-source.ts'
import { usePickNames, usePickSearch } from '#ui/picker/use-pick-search.ts'

import styles from './picker.module.css'

type Props = {
  label: string
  source: PickSource
  value?: string[]
  defaultValue?: string[]
  onChange: (values: string[]) => void
  /** The one that counts first among them (the primary owner), and how it is chosen. */
  primary?: { value: string; label: string; onChange: (value: string) => void }
  placeholder?: string
  error?: ReactNode
  withAsterisk?: boolean
  disabled?: boolean
  'data-path'?: string
}

const none: string[] = []

/** Picks several records. Each stays as a name that can be taken away; Backspace in the empty field takes the last. */
export function MultiPicker(props: Props) {
  const {
    label,
    source,
    value: given,
    defaultValue = none,
    primary,
    error,
    withAsterisk,
    disabled = false,
  } = props
  const { t } = useTranslation('parts')
  const [values, setValues] = useUncontrolled({
    ...(given !== undefined && { value: given }),
    defaultValue,
    finalValue: none,
    onChange: props.onChange,
  })
  const [text, setText] = useState('')
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const open = combobox.dropdownOpened
  const search = usePickSearch(source, text, open)
  const nameOf = usePickNames(source, values)
  const isLoose = !open && text.trim() !== ''

  const toggle = (value: string) => {
    setText('')
    setValues(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  }
  const press = (event: KeyboardEvent) => {
    const last = values.at(-1)
    if (event.key === 'Backspace' && text === '' && last !== undefined) toggle(last)
  }
  const leave = () => {
    combobox.closeDropdown()
    const exact = search.isCurrent ? exactOption(search.options, text) : undefined
    if (exact && !values.includes(exact.value)) toggle(exact.value)
  }

  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={toggle} disabled={disabled}>
      <Combobox.DropdownTarget>
        <PillsInput
          label={label}
          error={error ?? (isLoose && t('pick.choose'))}
          withAsterisk={withAsterisk === true}
          disabled={disabled}
          onClick={() => combobox.openDropdown()}
        >
          <Pill.Group className={styles.pills}>
            {values.map((value) => (
              <Picked
                key={value}
                name={nameOf(value).label}
                primary={
                  primary && {
                    ...primary,
                    isOn: primary.value === value,
                    choose: () => primary.onChange(value),
                  }
                }
                onRemove={disabled ? undefined : () => toggle(value)}
              />
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                className={styles.field}
                aria-label={label}
                data-path={props['data-path']}
                data-label={label}
                placeholder={values.length === 0 ? props.placeholder : undefined}
                autoComplete="off"
                value={text}
                onChange={(event) => {
                  setText(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={press}
                onBlur={leave}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <PickList label={label} search={search} picked={values} text={text} />
    </Combobox>
  )
}

type PickedProps = {
  name: string
  primary: { label: string; isOn: boolean; choose: () => void } | undefined
  onRemove: (() => void) | undefined
}

function Picked({ name, primary, onRemove }: PickedProps) {
  const { t } = useTranslation('parts')
  return (
    <span className={styles.pill}>
      <span className={styles.pillLabel}>{name}</span>
      {primary?.isOn && <span className={styles.primary}>{primary.label}</span>}
      {primary && !primary.isOn && onRemove && (
        <button
          type="button"
          className={styles.star}
          aria-label={t('pick.makePrimary', { name, label: primary.label })}
          title={primary.label}
          onClick={primary.choose}
        >
          <IconStar size={14} stroke={1.6} aria-hidden="true" />
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t('pick.remove', { name })}
          onClick={onRemove}
        >
          <IconX size={14} stroke={1.6} aria-hidden="true" />
        </button>
      )}
    </span>
  )
}
