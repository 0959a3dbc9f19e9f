import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useNavigate, type LoaderFunctionArgs } from 'react-router'

import { employeeQueries } from '#features/employees/public.ts'
import { paths } from '#lib/paths.ts'
import { useTitle } from '#ui/page-title.ts'

import { customerCodeOf, useCustomerCode } from './customer-code.ts'
import { CustomerFormPanel } from './customer-form-panel.tsx'
import { customerQueries } from './queries.ts'
import { useSavedCustomer } from './use-saved-customer.ts'
import { useWayBack } from './use-way-back.ts'

/** An edit starts from what the host holds now: a copy that was read before will not do. */
export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    void client.prefetchQuery(employeeQueries.directory())
    void client.prefetchQuery(customerQueries.lookups())
    await Promise.all([
      client.fetchQuery({ ...customerQueries.detail(customerCodeOf(params)), staleTime: 0 }),
      client.prefetchQuery(customerQueries.customFields()),
    ])
    return null
  }

/** Edits one customer, whole. */
export function Component() {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const tell = useSavedCustomer()
  const { data: opened } = useSuspenseQuery(customerQueries.detail(useCustomerCode()))
  const { customerCode, customerName } = opened.data
  const page = paths.customer(customerCode)
  const back = useWayBack(page)
  useTitle(t('edited', { name: customerName }))

  return (
    <CustomerFormPanel
      key={customerCode}
      title={t('edit')}
      opened={opened}
      onSaved={(saved) => {
        tell('saved', saved)
        void navigate(page, { replace: true })
      }}
      onCancel={back}
    />
  )
}
