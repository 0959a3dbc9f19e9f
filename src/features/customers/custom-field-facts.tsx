import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { Customer } from '#contract/customer/customer.ts'
import type { CustomFieldType } from '#contract/sala/lookups.ts'
import { useFormat } from '#i18n/use-format.ts'
import { safeHref } from '#lib/safe-link.ts'
import { Fact, FactGroup } from '#ui/facts.tsx'

import { customerQueries } from './queries.ts'
import { Opened } from './reach-facts.tsx'

/** Values of custom fields, shown by the type that an administrator gave them; as plain text until that is known. */
export function CustomFieldFacts({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const { data: definitions = [] } = useQuery(customerQueries.customFields())
  const typeOf = new Map(definitions.map((one) => [one.name, one.type]))
  if (customer.customFields.length === 0) return null
  return (
    <FactGroup title={t('group.custom')}>
      {customer.customFields.map(({ customFieldName, customFieldValue }) => (
        <Fact key={customFieldName} label={customFieldName}>
          <Value type={typeOf.get(customFieldName) ?? 'text'} values={customFieldValue} />
        </Fact>
      ))}
    </FactGroup>
  )
}

function Value({ type, values }: { type: CustomFieldType; values: readonly string[] }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const [first = ''] = values
  switch (type) {
    case 'number':
      return format.number(first)
    case 'date':
      return format.day(first)
    case 'boolean':
      return first === 'true' ? t('form.yes') : first === 'false' ? t('form.no') : first
    case 'url':
      return <Opened href={safeHref(first)} text={first} away />
    case 'text':
    case 'choice':
    case 'multi':
      return values.join(', ')
  }
}
