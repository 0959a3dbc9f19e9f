import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core'

import { useField, type CustomerFields } from '#features/customers/use-customer-form.ts'
import { DateField } from '#ui/date-field.tsx'
import { Segments, type Segment } from '#ui/segments.tsx'
import { SelectField, type SelectOption } from '#ui/select-field.tsx'
import { TextPicker } from '#ui/text-picker.tsx'
import { TextsPicker } from '#ui/texts-picker.tsx'

/**
 * A field by its path in the form. `row` names the row that it stands in, so that a summary can tell the e-mail of one
 * contact from that of another.
 */
type At = { fields: CustomerFields; at: string; label?: string; row?: string }
/** What the form gives to a field. */
type Given = 'label' | 'value' | 'defaultValue' | 'onChange' | 'error'

const named = (row: string | undefined, label: string | undefined) =>
  row === undefined ? {} : { 'data-label': `${row} ${label}` }

const order = ['label' as const, 'input' as const, 'description' as const, 'error' as const]

export function TextAt({ fields, at, row, ...input }: At & Omit<TextInputProps, Given>) {
  const { text, set, props } = useField(fields, at)
  return (
    <TextInput
      {...named(row, input.label)}
      autoComplete="off"
      inputWrapperOrder={order}
      {...input}
      {...props}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

/** As high as its text; Enter is a new line of it. */
export function LongTextAt({ fields, at, row, ...input }: At & Omit<TextareaProps, Given>) {
  const { text, set, props } = useField(fields, at)
  return (
    <Textarea
      {...named(row, input.label)}
      autosize
      autoComplete="off"
      inputWrapperOrder={order}
      {...input}
      {...props}
      value={text}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

type SelectProps = At & Omit<Parameters<typeof SelectField>[0], Given> & { onPick?: (value: string) => void }

export function SelectAt({ fields, at, row: _row, onPick, ...select }: SelectProps) {
  const { text, set, props } = useField(fields, at)
  return (
    <SelectField
      {...select}
      {...props}
      value={text}
      onChange={(event) => {
        set(event.currentTarget.value)
        onPick?.(event.currentTarget.value)
      }}
    />
  )
}

/** The texts of codes '1' to '9' in their order, as choices. */
export const choices = (texts: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

type SegmentsProps = At & { label: string; segments: readonly Segment<string>[]; withAsterisk?: boolean }

export function SegmentsAt({ fields, at, row: _row, ...segments }: SegmentsProps) {
  const { text, set, props } = useField(fields, at)
  return <Segments {...segments} error={props.error} data-path={at} value={text} onChange={set} />
}

export function DateAt({ fields, at, row, label }: At) {
  const { text, set, props } = useField(fields, at)
  return <DateField label={label} value={text} onChange={set} {...props} {...named(row, label)} />
}

type PickProps = At & { label: string; known: readonly string[]; createLabel: (text: string) => string }

export function TextPickerAt({ fields, at, row: _row, ...picker }: PickProps & { description?: string }) {
  const { text, set, props } = useField(fields, at)
  return <TextPicker {...picker} {...props} value={text} onChange={set} />
}

export function TextsPickerAt({ fields, at, row: _row, ...picker }: PickProps & { placeholder?: string }) {
  const { value, set, props } = useField(fields, at)
  // the form holds a list of texts there
  return <TextsPicker {...picker} {...props} value={value as string[]} onChange={set} />
}
