import { useTranslation } from 'react-i18next'

import { needsReason, usualLeadStatus } from '#features/customers/lead-status.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'

import { choices, LongTextAt, SelectAt, TextAt } from './fields.tsx'

type Props = { fields: CustomerFields }

/** How far a lead has come; until somebody says so, what its state makes of it (R5). */
export function LeadFields({ fields }: Props) {
  const { t } = useTranslation('customers')
  const { form } = fields
  const customerState = form.useWatchValue('customerState')
  const leadStatus = form.useWatchValue('leadStatus')
  const statuses = choices(t('leadStatus', { returnObjects: true }))
  const usual = usualLeadStatus({ customerState, leadStatus })
  const usualName = statuses.find(({ value }) => value === usual)?.label
  const wasChosen = form.getInitialValues().leadStatus !== ''
  return (
    <>
      <SelectAt
        fields={fields}
        at="leadStatus"
        label={t('field.leadStatus')}
        options={statuses}
        {...(!wasChosen && { empty: t('form.byState', { status: usualName ?? '–' }) })}
      />
      <Reason fields={fields} isNeeded={needsReason({ customerState, leadStatus })} />
    </>
  )
}

/** R14: why a lead is not qualified. What is there already stays in sight. */
function Reason({ fields, isNeeded }: Props & { isNeeded: boolean }) {
  const { t } = useTranslation('customers')
  const { unqulifiedReasonName, unqulifiedReasonNote } = fields.form.getValues()
  if (!isNeeded && unqulifiedReasonName === '' && unqulifiedReasonNote === '') return null
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
