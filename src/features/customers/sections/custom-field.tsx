import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { matchTexts } from '#ui/picker/match-texts.ts'
import type { PickSource } from '#ui/picker/pick-source.ts'
import { DateField } from '#ui/date-field.tsx'
import { MultiPicker } from '#ui/multi-picker.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { TextsPicker } from '#ui/texts-picker.tsx'

type Props = {
  definition: CustomFieldDefinition
  values: readonly string[]
  onChange: (values: string[]) => void
  onBlur: () => void
  error: ReactNode
  'data-path': string
}

const options = (choices: readonly string[]) => choices.map((value) => ({ value, label: value }))

/** The choices of one field, for a picker. */
const sourceOf = ({ name, choices }: CustomFieldDefinition): PickSource => ({
  queryKey: ['custom-field', name, choices],
  search: async (text) => options(matchTexts(choices, text).options),
  resolve: async (values) => options(values),
})

/** A custom field as its type is typed in. Several values in a field for one are shown as several: none is dropped. */
export function CustomField({ definition, values, onChange, ...field }: Props) {
  const { t } = useTranslation('customers')
  const [isList] = useState(values.length > 1)
  const { name: label, type, choices } = definition
  const [value = ''] = values
  const set = (text: string) => onChange(text === '' ? [] : [text])
  if (type === 'multi')
    return (
      <MultiPicker
        label={label}
        source={sourceOf(definition)}
        value={[...values]}
        onChange={onChange}
        {...field}
      />
    )
  if (isList)
    return (
      <TextsPicker
        label={label}
        value={values}
        onChange={onChange}
        createLabel={(text) => t('form.createValue', { value: text })}
        {...field}
      />
    )
  switch (type) {
    case 'choice':
    case 'boolean':
      return (
        <SelectField
          label={label}
          options={
            type === 'choice'
              ? options(choices)
              : [
                  { value: 'true', label: t('form.yes') },
                  { value: 'false', label: t('form.no') },
                ]
          }
          empty={t('form.unset')}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
          {...field}
        />
      )
    case 'date':
      return <DateField label={label} value={value} onChange={set} {...field} />
    case 'number':
    case 'text':
    case 'url':
      return (
        <TextInput
          label={label}
          autoComplete="off"
          inputMode={type === 'number' ? 'decimal' : type}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
          {...field}
        />
      )
  }
}
