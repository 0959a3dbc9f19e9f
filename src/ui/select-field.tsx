import { InputBase, type InputBaseProps } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { useState, type ComponentProps } from 'react'

export type SelectOption = { value: string; label: string }

type Props = Omit<InputBaseProps, 'pointer' | 'rightSection'> &
  Omit<ComponentProps<'select'>, keyof InputBaseProps> & {
    value: string
    options: readonly SelectOption[]
    /** Words of the empty choice; absent where something must be chosen. */
    empty?: string
    'data-path'?: string
  }

/**
 * One of a few, in the browser's own list: it works by keyboard, by its first letters and under a thumb. A value that
 * is not among the options stays as it came, and can be chosen again.
 */
export function SelectField({ options, empty, ...select }: Props) {
  const [first] = useState(select.value)
  const isKnown = options.some(({ value }) => value === first) || (first === '' && empty !== undefined)
  return (
    <InputBase
      {...select}
      component="select"
      pointer
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      rightSection={<IconSelector size={16} stroke={1.6} aria-hidden="true" />}
      rightSectionPointerEvents="none"
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {!isKnown && <option value={first}>{first === '' ? '–' : first}</option>}
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </InputBase>
  )
}
