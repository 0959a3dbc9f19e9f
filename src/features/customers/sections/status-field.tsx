import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { useFormAccess } from '#ui/form/form-context.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'

import { choices, SelectAt } from './fields.tsx'

/** R12: whether this status needs a note that says why. */
export const needsNote = (customerStatus: string): boolean => customerStatus === '1' || customerStatus === '2'

/** In use, ended or closed. Whoever ends a customer is shown where to say why. */
export function StatusField({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const { setOpen } = useFormAccess()
  const isNeeded = useFormValue(fields.store, (form) => needsNote(form.customerStatus))
  return (
    <SelectAt
      fields={fields}
      at="customerStatus"
      label={t('field.customerStatus')}
      options={choices(t('status', { returnObjects: true }))}
      {...(isNeeded && { description: t('form.statusHint') })}
      onPick={(status) => needsNote(status) && setOpen('note', true)}
    />
  )
}
