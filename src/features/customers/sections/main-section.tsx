import { IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { oneContactOf } from '#features/customers/one-contact.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { Section, Wide } from '#ui/form/section.tsx'
import { Notice } from '#ui/notice.tsx'
import { useFormValue } from '#ui/form/use-form-store.ts'

import { DuplicatesOf } from './duplicates-of.tsx'
import { SegmentsAt, TextAt } from './fields.tsx'
import { OwnersField } from './owners-field.tsx'
import { BranchField, TaxIdField } from './tax-fields.tsx'

type Props = { fields: CustomerFields }

/** What is needed first: who it is, how far it has come, who looks after it, how to call. */
export function MainSection({ fields }: Props) {
  const { t } = useTranslation('customers')
  return (
    <Section id="main">
      <div>
        <TextAt
          fields={fields}
          at="customerName"
          label={t('field.customerName')}
          placeholder={t('form.nameHint')}
          withAsterisk
        />
        <DuplicatesOf fields={fields} by="name" />
      </div>
      <TextAt
        fields={fields}
        at="customer2ndName"
        label={t('field.customer2ndName')}
        placeholder={t('form.name2Hint')}
      />
      <StateField fields={fields} />
      <TypeField fields={fields} />
      <OneContact fields={fields} />
      <OwnersField fields={fields} />
      <div>
        <TextAt fields={fields} at="customerPhone" label={t('field.customerPhone')} inputMode="tel" />
        <DuplicatesOf fields={fields} by="phone" />
      </div>
      <div>
        <TaxIdField fields={fields} />
        <DuplicatesOf fields={fields} by="taxId" />
      </div>
      <BranchField fields={fields} />
    </Section>
  )
}

function StateField({ fields }: Props) {
  const { t } = useTranslation('customers')
  return (
    <SegmentsAt
      fields={fields}
      at="customerState"
      label={t('field.customerState')}
      withAsterisk
      segments={[
        { value: '1', label: t('state.1'), tone: 'lead' },
        { value: '2', label: t('state.2'), tone: 'prospect' },
        { value: '3', label: t('state.3'), tone: 'customer' },
      ]}
    />
  )
}

function TypeField({ fields }: Props) {
  const { t } = useTranslation('customers')
  return (
    <SegmentsAt
      fields={fields}
      at="customerType"
      label={t('field.customerType')}
      segments={[
        { value: '1', label: t('type.1') },
        { value: '2', label: t('type.2') },
      ]}
    />
  )
}

/** Says what a save would take away, where somebody just chose so; the contacts themselves stay in the form. */
function OneContact({ fields: { store } }: Props) {
  const { t } = useTranslation('customers')
  const isSome = useFormValue(store, (form) => oneContactOf(form) !== undefined)
  const kept = useFormValue(store, (form) => oneContactOf(form)?.kept)
  const left = useFormValue(store, (form) => oneContactOf(form)?.left ?? 0)
  if (!isSome) return null
  const name = kept || t('contact.one')
  return (
    <Wide>
      <Notice tone="soon" icon={<IconUsers size={18} stroke={1.6} />} title={t('form.oneContact')}>
        {t('form.oneContactKept', { name, count: left })}
      </Notice>
    </Wide>
  )
}
