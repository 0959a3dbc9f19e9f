import { useTranslation } from 'react-i18next'

import { newRowKey } from '#features/customers/form.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { isSocialKey, socialKeys } from '#lib/social.ts'
import { Repeatable } from '#ui/form/repeatable.tsx'
import { Section } from '#ui/form/section.tsx'
import { useFormValue } from '#ui/form/use-form-store.ts'

import { DuplicatesOf } from './duplicates-of.tsx'
import { SelectAt, TextAt } from './fields.tsx'

type Props = { fields: CustomerFields }

/** How else the customer is reached. The wire has one account for each network. */
export function ReachSection({ fields }: Props) {
  const { t } = useTranslation('customers')
  const { store } = fields
  const rows = useFormValue(store, (form) => form.customerSocialAccount)
  const free = socialKeys.filter((network) => rows.every((row) => row.network !== network))
  const [next] = free
  return (
    <Section id="reach">
      <TextAt fields={fields} at="customerMobile" label={t('field.customerMobile')} inputMode="tel" />
      <div>
        <TextAt fields={fields} at="customerEmail" label={t('field.customerEmail')} inputMode="email" />
        <DuplicatesOf fields={fields} by="email" />
      </div>
      <Repeatable
        path="customerSocialAccount"
        rows={rows}
        rowName={(index) => nameOf(rows[index]?.network ?? '')}
        addLabel={t('social.add')}
        onAdd={() =>
          next && store.addRow('customerSocialAccount', { key: newRowKey(), network: next, account: '' })
        }
        onRemove={(index) => store.removeRow('customerSocialAccount', index)}
        {...(next === undefined && { most: rows.length })}
      >
        {(index, row) => (
          <>
            <SelectAt
              fields={fields}
              at={`customerSocialAccount.${index}.network`}
              label={t('social.network')}
              options={socialKeys
                .filter((network) => network === row.network || free.includes(network))
                .map((network) => ({ value: network, label: t(`social.${network}`) }))}
            />
            <TextAt
              fields={fields}
              row={nameOf(row.network)}
              at={`customerSocialAccount.${index}.account`}
              label={t('social.account')}
            />
          </>
        )}
      </Repeatable>
    </Section>
  )

  function nameOf(network: string): string {
    return isSocialKey(network) ? t(`social.${network}`) : network
  }
}
