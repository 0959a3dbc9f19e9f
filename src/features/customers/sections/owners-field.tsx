import { useTranslation } from 'react-i18next'

import { useField, type CustomerFields } from '#features/customers/use-customer-form.ts'
import { usePeopleSource } from '#features/employees/public.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'
import { MultiPicker } from '#ui/multi-picker.tsx'

/** Who looks after the customer. R15: one of them is the primary owner, the first one until somebody says otherwise. */
export function OwnersField({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const source = usePeopleSource(t('form.ownerLeft'))
  const owners = useFormValue(fields.store, (form) => form.owners)
  const { text: primary, set: choose } = useField(fields, 'primaryOwner')
  const { set, props } = useField(fields, 'owners')
  const change = (next: string[]) => {
    set(next)
    if (!next.includes(primary)) choose(next[0] ?? '')
  }
  return (
    <MultiPicker
      label={t('field.owners')}
      source={source}
      value={owners}
      onChange={change}
      {...(owners.length > 1 && { primary: { value: primary, label: t('primary'), onChange: choose } })}
      placeholder={t('form.ownerHint')}
      {...props}
    />
  )
}
