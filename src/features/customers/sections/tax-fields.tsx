import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { isHeadOffice } from '#lib/branch.ts'
import { taxIdKey, taxIdState } from '#lib/tax-id.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'

import { TextAt } from './fields.tsx'
import styles from './tax-fields.module.css'

type Props = { fields: CustomerFields }

/** R18: the check digit is marked while one types, and never refused. */
export function TaxIdField({ fields }: Props) {
  const { t } = useTranslation('customers')
  const [isTyping, setTyping] = useState(false)
  const text = useFormValue(fields.store, (form) => form.customerTaxNo)
  const state = taxIdState(text)
  const isHalf = isTyping && /^\d{0,12}$/.test(taxIdKey(text))
  return (
    <div className={styles.marked} onFocus={() => setTyping(true)} onBlur={() => setTyping(false)}>
      <TextAt
        fields={fields}
        at="customerTaxNo"
        label={t('field.customerTaxNo')}
        placeholder={t('form.taxIdHint')}
        aria-describedby="tax-id-mark"
      />
      <span id="tax-id-mark" className={styles.mark} data-state={state} aria-live="polite">
        {state === 'valid' && (
          <>
            <IconCheck size={14} stroke={1.6} aria-hidden="true" />
            {t('taxId.right')}
          </>
        )}
        {state === 'wrong' && (
          <>
            <IconAlertTriangle size={14} stroke={1.6} aria-hidden="true" />
            {t('taxId.wrong')}
          </>
        )}
        {state === 'foreign' && !isHalf && t('taxId.foreign')}
      </span>
    </div>
  )
}

/** Says what 00000 means. */
export function BranchField({ fields }: Props) {
  const { t } = useTranslation('customers')
  const code = useFormValue(fields.store, (form) => form.branchCode)
  return (
    <div className={styles.marked}>
      <TextAt
        fields={fields}
        at="branchCode"
        label={t('field.branchCode')}
        placeholder={t('form.branchHint')}
        aria-describedby="branch-mark"
      />
      <span id="branch-mark" className={styles.mark} aria-live="polite">
        {code.trim().length === 5 && isHeadOffice(code) && t('headOffice')}
      </span>
    </div>
  )
}
