import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { Lookups } from '#contract/sala/lookups.ts'
import { customerQueries } from '#features/customers/queries.ts'
import {
  choices,
  DateAt,
  LongTextAt,
  SelectAt,
  TextAt,
  TextPickerAt,
  TextsPickerAt,
} from '#features/customers/sections/fields.tsx'
import { needsReason } from '#features/customers/lead-status.ts'
import { OwnersField } from '#features/customers/sections/owners-field.tsx'
import { needsNote } from '#features/customers/sections/status-field.tsx'
import { BranchField, TaxIdField } from '#features/customers/sections/tax-fields.tsx'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'

import type { EditField } from './edit-field.ts'

type Props = { fields: CustomerFields; field: EditField }

/** The control of one field: the one that its form has, with what must be said in the same step. */
export function FieldControls({ fields, field }: Props) {
  const { t } = useTranslation('customers')
  if (field === 'customFields') return null
  const at = { fields, at: field, label: t(`field.${field}`) }
  switch (field) {
    case 'owners':
      return <OwnersField fields={fields} />
    case 'customerTaxNo':
      return <TaxIdField fields={fields} />
    case 'branchCode':
      return <BranchField fields={fields} />
    case 'customerStatus':
      return <Status fields={fields} />
    case 'leadStatus':
      return <LeadStatus fields={fields} />
    case 'customerState':
      return <SelectAt {...at} options={choices(t('state', { returnObjects: true }))} />
    case 'customerType':
      return <SelectAt {...at} options={choices(t('type', { returnObjects: true }))} />
    case 'customerGender':
      return (
        <SelectAt {...at} empty={t('form.unset')} options={choices(t('gender', { returnObjects: true }))} />
      )
    case 'customerMaritalStatus':
      return (
        <SelectAt {...at} empty={t('form.unset')} options={choices(t('marital', { returnObjects: true }))} />
      )
    case 'customerBirthdate':
      return <DateAt {...at} />
    case 'customerNote':
      return <LongTextAt {...at} />
    case 'customerTags':
      return <Texts {...at} from="tags" />
    case 'interestsName':
      return <Texts {...at} from="interests" />
    case 'customerAliases':
      return <Texts {...at} from={undefined} />
    case 'customerGroupName':
      return <Text {...at} from="groups" />
    case 'sourceName':
      return <Text {...at} from="sources" />
    case 'classificationName':
      return <Text {...at} from="classifications" />
    case 'customerIncome':
      return <Text {...at} from="incomes" />
    case 'customerPhone':
    case 'customerMobile':
      return <TextAt {...at} inputMode="tel" />
    case 'customerEmail':
      return <TextAt {...at} inputMode="email" />
    case 'creditLimit':
      return <TextAt {...at} inputMode="decimal" />
    case 'customerName':
    case 'customer2ndName':
    case 'customerPosition':
      return <TextAt {...at} />
  }
}

/** R12: who ends or closes a customer says why, here and now. */
function Status({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const isNeeded = useFormValue(fields.store, (form) => needsNote(form.customerStatus))
  return (
    <>
      <SelectAt
        fields={fields}
        at="customerStatus"
        label={t('field.customerStatus')}
        options={choices(t('status', { returnObjects: true }))}
      />
      {isNeeded && (
        <LongTextAt fields={fields} at="customerNote" label={t('field.customerNote')} withAsterisk />
      )}
    </>
  )
}

/** R14: a lead that does not qualify needs a reason. */
function LeadStatus({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const isNeeded = useFormValue(fields.store, needsReason)
  const why = { fields, withAsterisk: true }
  return (
    <>
      <SelectAt
        fields={fields}
        at="leadStatus"
        label={t('field.leadStatus')}
        options={choices(t('leadStatus', { returnObjects: true }))}
      />
      {isNeeded && (
        <>
          <TextAt {...why} at="unqulifiedReasonName" label={t('field.unqulifiedReasonName')} />
          <LongTextAt {...why} at="unqulifiedReasonNote" label={t('field.unqulifiedReasonNote')} />
        </>
      )}
    </>
  )
}

type KnownProps = { fields: CustomerFields; at: string; label: string; from: keyof Lookups | undefined }

function useKnown(from: keyof Lookups | undefined): readonly string[] {
  const { data } = useQuery(customerQueries.lookups())
  return (from && data?.[from].map(({ name }) => name)) ?? []
}

function Text({ from, ...at }: KnownProps) {
  const { t } = useTranslation('customers')
  return (
    <TextPickerAt {...at} known={useKnown(from)} createLabel={(value) => t('form.createValue', { value })} />
  )
}

function Texts({ from, ...at }: KnownProps) {
  const { t } = useTranslation('customers')
  return (
    <TextsPickerAt {...at} known={useKnown(from)} createLabel={(value) => t('form.createValue', { value })} />
  )
}
