import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { usePeopleSource } from '#features/employees/public.ts'
import { MultiPicker } from '#ui/multi-picker.tsx'

const inPlace = { forceUpdate: false }

/** Who looks after the customer. R15: one of them is the primary owner, the first one until somebody says otherwise. */
export function OwnersField({ fields: { form, field } }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const source = usePeopleSource()
  const owners = form.useWatchValue('owners')
  const primary = form.useWatchValue('primaryOwner')
  const choose = (code: string) => form.setFieldValue('primaryOwner', code, inPlace)
  const change = (next: string[]) => {
    form.setFieldValue('owners', next, inPlace)
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
      error={field('owners').error}
      data-path="owners"
    />
  )
}
