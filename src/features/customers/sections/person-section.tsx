import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { Section } from '#ui/form/section.tsx'

import { choices, DateAt, SelectAt, TextAt } from './fields.tsx'

/** What is asked of individuals. */
export function PersonSection({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  return (
    <Section id="person">
      <TextAt fields={fields} at="customerPosition" label={t('field.customerPosition')} />
      <SelectAt
        fields={fields}
        at="customerGender"
        label={t('field.customerGender')}
        options={choices(t('gender', { returnObjects: true }))}
        empty={t('form.unset')}
      />
      <SelectAt
        fields={fields}
        at="customerMaritalStatus"
        label={t('field.customerMaritalStatus')}
        options={choices(t('marital', { returnObjects: true }))}
        empty={t('form.unset')}
      />
      <DateAt fields={fields} at="customerBirthdate" label={t('field.customerBirthdate')} />
    </Section>
  )
}
