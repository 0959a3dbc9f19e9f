import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'

export type SelectOption = { value: string; label: string }

type Props = Omit<NativeSelectProps, 'data' | 'children' | 'rightSection'> & {
  options: readonly SelectOption[]
  /** Words of the empty choice; absent where something must be chosen. */
  empty?: string
}

/**
 * One of a few, in the browser's own list: it works by keyboard, by its first letters and under a thumb. A value that
 * is not among the options stays as it came.
 */
export function SelectField({ options, empty, ...select }: Props) {
  const current = String(select.value ?? select.defaultValue ?? '')
  const isKnown = options.some(({ value }) => value === current) || (current === '' && empty !== undefined)
  return (
    <NativeSelect
      {...select}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={<IconSelector size={16} stroke={1.6} aria-hidden="true" />}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {!isKnown && <option value={current}>{current === '' ? '–' : current}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </NativeSelect>
  )
}
