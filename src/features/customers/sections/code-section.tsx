import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { Section } from '#ui/form/section.tsx'

import { TextAt } from './fields.tsx'

/** A code of one's own choice, for a new customer; it never changes afterwards (R11). */
export function CodeSection({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  return (
    <Section id="code">
      <TextAt
        fields={fields}
        at="customerCode"
        aria-label={t('field.customerCode')}
        description={t('form.codeHint')}
      />
    </Section>
  )
}
