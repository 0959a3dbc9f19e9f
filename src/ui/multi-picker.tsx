import { useUncontrolled } from '@mantine/hooks'
import { IconStar } from '@tabler/icons-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { exactOption } from '#ui/picker/exact.ts'
import { PickList } from '#ui/picker/pick-list.tsx'
import type { PickSource } from '#ui/picker/pick-source.ts'
import { Pill } from '#ui/picker/pill.tsx'
import { PillsField } from '#ui/picker/pills-field.tsx'
import { useCombo } from '#ui/picker/use-combo.ts'
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
  onBlur?: () => void
  'data-path'?: string
}

const none: string[] = []

/** Picks several records. Each stays as a name that can be taken away; Backspace in the empty field takes the last. */
export function MultiPicker(props: Props) {
  const { label, source, value: given, defaultValue = none, primary, error, disabled = false } = props
  const { t } = useTranslation('parts')
  const [values, setValues] = useUncontrolled({
    ...(given !== undefined && { value: given }),
    defaultValue,
    finalValue: none,
    onChange: props.onChange,
  })
  const [text, setText] = useState('')
  const shown = useState(false)
  const search = usePickSearch(source, text, shown[0])
  const { options } = search
  const nameOf = usePickNames(source, values)

  const toggle = (value: string) => {
    setText('')
    setValues(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  }
  const combo = useCombo({
    shown,
    count: options.length,
    isOff: (place) => options[place]?.off === true,
    onPick: (place) => options[place] && toggle(options[place].value),
  })
  const isLoose = !combo.open && text.trim() !== ''
  const press = (event: KeyboardEvent) => {
    combo.field.onKeyDown(event)
    const last = values.at(-1)
    if (event.key === 'Backspace' && text === '' && last !== undefined) toggle(last)
  }
  const leave = () => {
    combo.close()
    const exact = search.isCurrent ? exactOption(options, text) : undefined
    if (exact && !values.includes(exact.value)) toggle(exact.value)
    props.onBlur?.()
  }

  return (
    <PillsField
      label={label}
      error={error ?? (isLoose && t('pick.choose'))}
      withAsterisk={props.withAsterisk === true}
      disabled={disabled}
      pills={values.map((value) => (
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
      field={{
        ...combo.field,
        'data-path': props['data-path'],
        placeholder: values.length === 0 ? props.placeholder : undefined,
        value: text,
        onChange: (event) => {
          setText(event.currentTarget.value)
          combo.typed()
        },
        onKeyDown: press,
        onBlur: leave,
      }}
      list={
        combo.open && <PickList combo={combo} label={label} search={search} picked={values} text={text} />
      }
    />
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
    <Pill name={name} onRemove={onRemove}>
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
    </Pill>
  )
}
