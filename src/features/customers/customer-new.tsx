import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { employeeQueries } from '#features/employees/public.ts'
import { paths } from '#lib/paths.ts'
import { lastList } from '#ui/last-list.ts'
import { useTitle } from '#ui/page-title.ts'
import { useMe } from '#ui/session.ts'

import { CustomerFormPanel, type SavedCustomer } from './customer-form-panel.tsx'
import { customerQueries } from './queries.ts'
import { useSavedCustomer } from './use-saved-customer.ts'
import { useWayBack } from './use-way-back.ts'

/** Waits for the custom fields, which decide what the form looks like; the names for pickers come meanwhile. */
export const loader = (client: QueryClient) => async () => {
  void client.prefetchQuery(employeeQueries.directory())
  void client.prefetchQuery(customerQueries.lookups())
  await client.prefetchQuery(customerQueries.customFields())
  return null
}

/** A new customer. A salesperson adds their own; whoever manages says who looks after it. */
export function Component() {
  const { t } = useTranslation('customers')
  const navigate = useNavigate()
  const me = useMe()
  const tell = useSavedCustomer()
  const [round, setRound] = useState(0)
  const back = useWayBack(lastList(paths.customers()))
  useTitle(t('add'))

  const finish = (saved: SavedCustomer, more: boolean) => {
    tell('created', saved)
    if (more) setRound(round + 1)
    else void navigate(paths.customer(saved.data.customerCode), { replace: true })
  }

  return (
    <CustomerFormPanel
      key={round}
      title={t('add')}
      owner={me.role === 'sales' ? me.staffCode : undefined}
      onSaved={finish}
      onCancel={back}
      isNext={round > 0}
      moreLabel={t('form.saveMore')}
    />
  )
}
