import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { customerQueries } from '#features/customers/queries.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import type { Lookups } from '#contract/sala/lookups.ts'
import { Section } from '#ui/form/section.tsx'

import { TextAt, TextPickerAt, TextsPickerAt } from './fields.tsx'
import { LeadFields } from './lead-fields.tsx'
import { StatusField } from './status-field.tsx'

type Props = { fields: CustomerFields }
type OneProps = Props & { at: string; label: string; from: keyof Lookups; description?: string }

/** Where the customer belongs. Names that are new are created by the save (R3). */
export function ClassSection({ fields }: Props) {
  const { t } = useTranslation('customers')
  const one = { fields }
  return (
    <Section id="class">
      <StatusField fields={fields} />
      <LeadFields fields={fields} />
      <OneOf {...one} at="customerGroupName" label={t('field.customerGroupName')} from="groups" />
      <OneOf {...one} at="sourceName" label={t('field.sourceName')} from="sources" />
      <SomeOf {...one} at="interestsName" label={t('field.interestsName')} from="interests" />
      <SomeOf {...one} at="customerTags" label={t('field.customerTags')} from="tags" />
      <OneOf
        {...one}
        at="classificationName"
        label={t('field.classificationName')}
        from="classifications"
        description={t('form.classHint')}
      />
      <OneOf {...one} at="customerIncome" label={t('field.customerIncome')} from="incomes" />
      <Aliases fields={fields} />
      <TextAt fields={fields} at="creditLimit" label={t('field.creditLimit')} inputMode="decimal" />
    </Section>
  )
}

/** Names in use, in the order of the host. Without them everything can still be typed. */
function useKnown(from: keyof Lookups): readonly string[] {
  const { data } = useQuery(customerQueries.lookups())
  return data?.[from].map(({ name }) => name) ?? []
}

function OneOf({ from, ...field }: OneProps) {
  const { t } = useTranslation('customers')
  return (
    <TextPickerAt
      {...field}
      known={useKnown(from)}
      createLabel={(value) => t('form.createValue', { value })}
    />
  )
}

function SomeOf({ from, ...field }: OneProps) {
  const { t } = useTranslation('customers')
  return (
    <TextsPickerAt
      {...field}
      known={useKnown(from)}
      createLabel={(value) => t('form.createValue', { value })}
    />
  )
}

function Aliases({ fields }: Props) {
  const { t } = useTranslation('customers')
  return (
    <TextsPickerAt
      fields={fields}
      at="customerAliases"
      label={t('field.customerAliases')}
      known={none}
      placeholder={t('form.aliasHint')}
      createLabel={(value) => t('form.createValue', { value })}
    />
  )
}

const none: readonly string[] = []
