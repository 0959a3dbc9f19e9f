import type { ChangeEvent } from 'react'
import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { useFormAccess } from '#ui/form/form-context.ts'
import { SelectField } from '#ui/select-field.tsx'

import { choices } from './fields.tsx'

/** R12: whether this status needs a note that says why. */
export const needsNote = (customerStatus: string): boolean => customerStatus === '1' || customerStatus === '2'

/** In use, ended or closed. Whoever ends a customer is shown where to say why. */
export function StatusField({ fields: { form, field } }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const { setOpen } = useFormAccess()
  const isNeeded = needsNote(form.useWatchValue('customerStatus'))
  const { onChange, ...props } = field('customerStatus')
  const change = (event: ChangeEvent<HTMLSelectElement>) => {
    onChange(event)
    if (needsNote(event.currentTarget.value)) setOpen('note', true)
  }
  return (
    <SelectField
      key={form.key('customerStatus')}
      label={t('field.customerStatus')}
      options={choices(t('status', { returnObjects: true }))}
      {...(isNeeded && { description: t('form.statusHint') })}
      {...props}
      onChange={change}
    />
  )
}
