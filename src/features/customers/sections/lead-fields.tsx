import { useTranslation } from 'react-i18next'

import { needsReason, usualLeadStatus } from '#features/customers/lead-status.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'

import { choices, LongTextAt, SelectAt, TextAt } from './fields.tsx'

type Props = { fields: CustomerFields }

/** How far a lead has come; until somebody says so, what its state makes of it (R5). */
export function LeadFields({ fields }: Props) {
  const { t } = useTranslation('customers')
  const { store } = fields
  const usual = useFormValue(store, usualLeadStatus)
  const statuses = choices(t('leadStatus', { returnObjects: true }))
  const usualName = statuses.find(({ value }) => value === usual)?.label
  const wasChosen = store.initial.leadStatus !== ''
  return (
    <>
      <SelectAt
        fields={fields}
        at="leadStatus"
        label={t('field.leadStatus')}
        options={statuses}
        {...(!wasChosen && { empty: t('form.byState', { status: usualName ?? '–' }) })}
      />
      <Reason fields={fields} />
    </>
  )
}

/** R14: why a lead is not qualified. What is there already stays in sight. */
function Reason({ fields }: Props) {
  const { t } = useTranslation('customers')
  const isNeeded = useFormValue(fields.store, needsReason)
  const isThere = useFormValue(
    fields.store,
    (form) => form.unqulifiedReasonName !== '' || form.unqulifiedReasonNote !== '',
  )
  if (!isNeeded && !isThere) return null
  return (
    <>
      <TextAt
        fields={fields}
        at="unqulifiedReasonName"
        label={t('field.unqulifiedReasonName')}
        withAsterisk={isNeeded}
      />
      <LongTextAt
        fields={fields}
        at="unqulifiedReasonNote"
        label={t('field.unqulifiedReasonNote')}
        withAsterisk={isNeeded}
      />
    </>
  )
}
