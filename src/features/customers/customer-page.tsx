import { IconBrandLine, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, useLocation, type LoaderFunctionArgs } from 'react-router'

import type { Customer } from '#contract/customer/customer.ts'
import { employeeQueries, useMayOn } from '#features/employees/public.ts'
import { MergedStrip } from '#features/duplicates/public.ts'
import { mapHref } from '#lib/coordinates.ts'
import { emailHref } from '#lib/email.ts'
import { paths } from '#lib/paths.ts'
import { phoneHref } from '#lib/phone.ts'
import { socialHref } from '#lib/social.ts'
import { Avatar } from '#ui/avatar.tsx'
import { offers } from '#ui/offers.ts'
import { useTitle } from '#ui/page-title.ts'
import { GoneNotice, NewsMark } from '#ui/record-news.tsx'
import { HeadFact, RecordPage, type Way } from '#ui/record-page.tsx'
import { NotSent } from '#ui/not-sent.tsx'
import { StepControl } from '#ui/step-control.tsx'
import { useRecordNews } from '#ui/use-record-news.ts'
import { UnreadContext } from '#ui/unread.ts'

import { customerCodeOf, useCustomerCode } from './customer-code.ts'
import { CustomerFacts } from './customer-facts.tsx'
import { EditContext, useEditable } from '#features/customers/quick/edit-context.ts'
import { InPlace } from '#features/customers/quick/in-place.tsx'
import { NeighboursNav } from '#features/customers/quick/neighbours-nav.tsx'
import { useEditInPlace } from '#features/customers/quick/use-edit-in-place.ts'
import { useWithUnderway } from '#features/customers/quick/use-with-underway.ts'
import { Owners } from './owners.tsx'
import { customerQueries } from './queries.ts'
import { CodeDot, CodeWord } from './state-words.tsx'

/** Waits for the customer; what its tabs need starts at the same time. */
export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    const code = customerCodeOf(params)
    void client.prefetchQuery(employeeQueries.directory())
    void client.prefetchQuery(customerQueries.customFields())
    await client.ensureQueryData(customerQueries.detail(code))
    return null
  }

/** One customer: who it is, how to reach it, and everything that hangs on it in tabs. */
export function Component() {
  const { t } = useTranslation(['customers', 'common'])
  const { data } = useSuspenseQuery(customerQueries.detail(useCustomerCode()))
  const customer = useWithUnderway(data.data)
  const may = useMayOn(customer.owners)
  // a service that leaves out the name still has the code
  const name = customer.customerName || customer.customerCode
  const mayEdit = may('upsertCustomer') && customer.mergedInto === undefined
  useTitle(name)
  const { mark, gone } = useRecordNews('customer', customer.customerCode, data.version)
  return (
    <UnreadContext value={data.unread ?? {}}>
      <EditContext value={mayEdit ? data : undefined}>
        <RecordPage
          avatar={<Avatar name={name} size={40} square={customer.customerType !== 2} />}
          name={name}
          line={[
            customer.customerName === null && <NotSent />,
            customer.customer2ndName,
            customer.customerCode,
            customer.customerType && <CodeWord of="type" value={customer.customerType} />,
            mark && <NewsMark change={mark} />,
          ]}
          back={{ to: paths.customers(), label: t('title') }}
          ways={useWays(customer)}
          edit={
            mayEdit
              ? { to: paths.customerEdit(customer.customerCode), label: t('common:act.edit') }
              : undefined
          }
          actions={<NeighboursNav code={customer.customerCode} />}
          status={<Standing customer={customer} />}
          strip={gone ? <GoneNotice change={gone} /> : <Merged customer={customer} />}
          facts={<CustomerFacts customer={customer} />}
          factsLabel={t('group.main')}
          tabs={useTabs(customer)}
        >
          <Outlet />
        </RecordPage>
      </EditContext>
    </UnreadContext>
  )
}

/** Whom it went into, or who went into it: those names are among its aliases, so without one nothing is asked. */
function Merged({ customer: { customerCode, customerAliases, mergedInto, owners } }: { customer: Customer }) {
  const may = useMayOn(owners)
  if (mergedInto === undefined && customerAliases.length === 0) return null
  return (
    <Suspense fallback={null}>
      <MergedStrip customerCode={customerCode} mayWrite={may('splitCustomers')} />
    </Suspense>
  )
}

/** State as steps, then the three other things that people look at first. */
function Standing({ customer: c }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const steps = [
    { value: '1', label: t('state.1'), tone: 'lead' },
    { value: '2', label: t('state.2'), tone: 'prospect' },
    { value: '3', label: t('state.3'), tone: 'customer' },
  ] as const
  const held = useEditable()
  const { save } = useEditInPlace()
  return (
    <>
      <StepControl<string>
        label={t('field.customerState')}
        steps={steps}
        value={String(c.customerState)}
        {...(held && { onChange: (customerState) => save(held, 'customerState', { customerState }) })}
      />
      {!steps.some(({ value }) => value === String(c.customerState)) && (
        <CodeWord of="state" value={c.customerState} />
      )}
      <HeadFact label={t('field.customerStatus')}>
        <InPlace field="customerStatus">
          <CodeDot of="status" value={c.customerStatus} />
        </InPlace>
      </HeadFact>
      <HeadFact label={t('field.leadStatus')}>
        <InPlace field="leadStatus">
          <CodeWord of="leadStatus" value={c.leadStatus} />
        </InPlace>
      </HeadFact>
      <HeadFact label={t('field.owners')}>
        <InPlace field="owners">
          <Owners owners={c.owners} primaryOwner={c.primaryOwner} />
        </InPlace>
      </HeadFact>
    </>
  )
}

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const

/** One press to call, write, chat or find the way; only what the customer can be reached by. */
function useWays(c: Customer): Way[] {
  const { t } = useTranslation('customers')
  const ways = [
    { icon: <IconPhone {...icon} />, label: t('action.call'), href: callHref(c) },
    { icon: <IconMail {...icon} />, label: t('action.email'), href: emailHref(c.customerEmail) },
    {
      icon: <IconBrandLine {...icon} />,
      label: t('action.line'),
      href: socialHref('line', c.customerSocialAccount?.['line']),
    },
    {
      icon: <IconMapPin {...icon} />,
      label: t('action.map'),
      href: c.addresses[0] && mapHref(c.addresses[0]),
    },
  ]
  return ways.flatMap(({ href, ...way }) => (href === undefined ? [] : [{ ...way, href }]))
}

const callHref = (c: Customer): string | undefined =>
  phoneHref(c.customerPhone) ?? phoneHref(c.customerMobile)

/** What hangs on the customer. Counts are shown once they are known. */
function useTabs({ customerCode: code, contacts, addresses }: Customer) {
  const { t } = useTranslation('customers')
  const events = useQuery(customerQueries.events(code)).data?.length
  const satisfaction = useQuery(customerQueries.satisfaction(code)).data?.length
  const files = useQuery(customerQueries.files(code)).data?.length
  // the first tab has two addresses: that of the page, and one of its own
  const named = paths.customer(useCustomerCode(), 'contacts')
  const first = useLocation().pathname === named ? named : paths.customer(code)
  return [
    { to: first, label: t('tab.contacts'), count: contacts.length },
    { to: paths.customer(code, 'addresses'), label: t('tab.addresses'), count: addresses.length },
    { to: paths.customer(code, 'events'), label: t('tab.events'), count: events },
    { to: paths.customer(code, 'satisfaction'), label: t('tab.satisfaction'), count: satisfaction },
    { to: paths.customer(code, 'files'), label: t('tab.files'), count: files },
    ...(offers('history') ? [{ to: paths.customer(code, 'activity'), label: t('tab.activity') }] : []),
  ]
}
