import { Suspense } from 'react'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { DuplicatesAt } from '#features/duplicates/public.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'

const asked = {
  taxId: ['customerTaxNo', 'branchCode'],
  name: ['customerName', 'customer2ndName'],
  email: ['customerEmail'],
  phone: ['customerPhone', 'customerMobile'],
} as const

type Props = { fields: CustomerFields; by: keyof typeof asked }

/** Under a field that somebody changed: who may be this customer already. Nothing of it is fetched before. */
export function DuplicatesOf({ fields: { store }, by }: Props) {
  const isChanged = useFormValue(store, (form) =>
    asked[by].some((field) => store.isTouched(field) && form[field].trim() !== ''),
  )
  const typed = useFormValue(store, (form) =>
    JSON.stringify({
      customerCode: form.customerCode,
      customerName: form.customerName,
      customer2ndName: form.customer2ndName,
      customerTaxNo: form.customerTaxNo,
      branchCode: form.branchCode,
      customerPhone: form.customerPhone,
      customerMobile: form.customerMobile,
      customerEmail: form.customerEmail,
    }),
  )
  if (!isChanged) return null
  return (
    <Suspense fallback={null}>
      <DuplicatesAt typed={typed} reason={by} />
    </Suspense>
  )
}
