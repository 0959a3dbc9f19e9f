import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { DateField } from '#ui/date-field.tsx'
import { SelectField, type SelectOption } from '#ui/select-field.tsx'

/**
 * A field by its path in the form. Drawn anew under another path: a row that moved shows its own values. `row` names
 * the row that it stands in, so that a summary can tell the e-mail of one contact from that of another.
 */
type At = { fields: CustomerFields; at: string; label?: string; row?: string }

const named = (row: string | undefined, label: string | undefined) =>
  row === undefined ? {} : { 'data-label': `${row} ${label}` }

export const TextAt = ({ fields, at, row, ...input }: At & Omit<TextInputProps, 'label'>) => (
  <TextInput
    key={fields.form.key(at)}
    {...named(row, input.label)}
    autoComplete="off"
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    {...input}
    {...fields.field(at)}
  />
)

/** As high as its text; Enter is a new line of it. */
export const LongTextAt = ({ fields, at, row, ...input }: At & Omit<TextareaProps, 'label'>) => (
  <Textarea
    key={fields.form.key(at)}
    {...named(row, input.label)}
    autosize
    autoComplete="off"
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    {...input}
    {...fields.field(at)}
  />
)

type SelectAtProps = At & Omit<Parameters<typeof SelectField>[0], 'onChange' | 'value' | 'defaultValue'>

export const SelectAt = ({ fields, at, ...select }: SelectAtProps) => (
  <SelectField key={fields.form.key(at)} {...select} {...fields.field(at)} />
)

/** The texts of codes '1' to '9' in their order, as choices. */
export const choices = (texts: Readonly<Record<string, string>>): SelectOption[] =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

export function DateAt({ fields, at, row, label }: At) {
  const { form } = fields
  const value: unknown = form.useWatchValue(at)
  const { error, onBlur } = fields.field(at)
  return (
    <DateField
      key={form.key(at)}
      label={label}
      value={typeof value === 'string' ? value : ''}
      onChange={(day) => form.setFieldValue(at, day, { forceUpdate: false })}
      onBlur={onBlur}
      error={error}
      data-path={at}
      {...named(row, label)}
    />
  )
}
