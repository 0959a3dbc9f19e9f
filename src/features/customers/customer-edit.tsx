import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, type LoaderFunctionArgs } from 'react-router'

import type { Called } from '#api/call.ts'
import { ApiError } from '#api/errors.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { employeeQueries, useMayOn } from '#features/employees/public.ts'
import { paths } from '#lib/paths.ts'
import { useTitle } from '#ui/page-title.ts'

import { customerCodeOf } from './customer-code.ts'
import { CustomerFormPanel } from './customer-form-panel.tsx'
import { customerQueries } from './queries.ts'
import { useCustomer } from './use-customer.ts'
import { useSavedByOthers } from './use-saved-by-others.ts'
import { useSavedCustomer } from './use-saved-customer.ts'
import { useWayBack } from './use-way-back.ts'

/** An edit starts from what the host holds now: a copy that was read before will not do. */
export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    void client.prefetchQuery(customerQueries.lookups())
    await Promise.all([
      client.prefetchQuery(employeeQueries.directory()),
      client.fetchQuery({ ...customerQueries.detail(customerCodeOf(params)), staleTime: 0 }),
      client.prefetchQuery(customerQueries.customFields()),
    ])
    return null
  }

/** Edits one customer, whole. */
export function Component() {
  const opened = useCustomer()
  return <Edit key={opened.data.customerCode} opened={opened} />
}

/** Told before anything is typed, and only then: nothing takes a form with words in it off the screen. */
function useRight(owners: readonly string[]): void {
  const may = useMayOn(owners)
  const [allowed] = useState(() => may('upsertCustomer'))
  if (!allowed) throw new ApiError('forbidden', { operation: 'upsertCustomer' })
}

function Edit({ opened }: { opened: Called<Customer> }) {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const tell = useSavedCustomer()
  const { customerCode, customerName, owners } = opened.data
  useRight(owners)
  useSavedByOthers(customerCode, opened.version)
  const page = paths.customer(customerCode)
  const back = useWayBack(page)
  useTitle(t('edited', { name: customerName }))

  return (
    <CustomerFormPanel
      title={t('edit')}
      opened={opened}
      onSaved={(saved) => {
        tell('saved', saved)
        // one that was taken away meanwhile and saved as new has another code
        void navigate(paths.customer(saved.data.customerCode), { replace: true })
      }}
      onCancel={back}
    />
  )
}
