import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { PopBody } from '#ui/pop-body.tsx'

import type { FilterField, FilterValues } from './filter-field.ts'
import { OptionList } from './option-list.tsx'
import { Values } from './value-panel.tsx'

type Props = {
  scope: string
  fields: readonly FilterField[]
  values: FilterValues
  onChange: (id: string, chosen: readonly string[]) => void
  onClose: (back: boolean) => void
}

/** Adds a filter: first which one, then its values. */
export function AddPanel({ scope, fields, values, onChange, onClose }: Props) {
  const { t } = useTranslation('parts')
  const [id, setId] = useState<string>()
  const field = fields.find((one) => one.id === id)
  return (
    <PopBody label={field?.label ?? t('addFilter')} width={280} onClose={onClose}>
      {field ? (
        <Values
          key={field.id}
          scope={scope}
          field={field}
          chosen={values[field.id] ?? []}
          onChange={(chosen) => onChange(field.id, chosen)}
          onBack={() => setId(undefined)}
          onDone={() => onClose(true)}
        />
      ) : (
        <OptionList
          label={t('addFilter')}
          options={fields.map((one) => ({ value: one.id, label: one.label }))}
          onPick={setId}
        />
      )}
    </PopBody>
  )
}
