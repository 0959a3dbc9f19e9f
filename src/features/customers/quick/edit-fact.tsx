import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { Fact, FactValue } from '#ui/facts.tsx'

import type { EditField } from './edit-field.ts'
import { InPlace } from './in-place.tsx'

type Props = { field: EditField; label?: string; children: ReactNode }

/** A fact that can be edited where it stands. */
export function EditFact({ field, label, children }: Props) {
  const { t } = useTranslation('customers')
  return (
    <Fact label={label ?? t(`field.${field}`)}>
      <InPlace field={field}>
        <FactValue field={field}>{children}</FactValue>
      </InPlace>
    </Fact>
  )
}
