import { IconMail, IconPhone } from '@tabler/icons-react'
import { useQuery, useSuspenseQuery, type QueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Outlet, type LoaderFunctionArgs } from 'react-router'

import type { Employee } from '#contract/employee.ts'
import { emailHref } from '#lib/email.ts'
import { paths } from '#lib/paths.ts'
import { phoneHref } from '#lib/phone.ts'
import { Avatar } from '#ui/avatar.tsx'
import { useTitle } from '#ui/page-title.ts'
import { HeadFact, RecordPage, type Way } from '#ui/record-page.tsx'

import { EmployeeStatus } from './employee-columns.tsx'
import { EmployeeFacts } from './employee-facts.tsx'
import { employeeQueries } from './queries.ts'
import { staffCodeOf, useStaffCode } from './staff-code.ts'

/** Waits for the person; the directory, which names managers and colleagues, starts at the same time. */
export const loader =
  (client: QueryClient) =>
  async ({ params }: LoaderFunctionArgs) => {
    void client.prefetchQuery(employeeQueries.directory())
    await client.ensureQueryData(employeeQueries.detail(staffCodeOf(params)))
    return null
  }

/** One person: what they do, how to reach them, what they look after. */
export function Component() {
  const { t } = useTranslation('employees')
  const { data: person } = useSuspenseQuery(employeeQueries.detail(useStaffCode()))
  useTitle(person.fullname)
  return (
    <RecordPage
      avatar={<Avatar name={person.fullname} size={40} />}
      name={person.fullname}
      line={[person.nickname, person.staffCode, person.position]}
      back={{ to: paths.people(), label: t('title') }}
      ways={useWays(person)}
      status={
        <>
          <HeadFact label={t('field.status')}>
            <EmployeeStatus isActive={person.isActive}>
              {t(`status.${person.isActive ? 1 : 0}`)}
            </EmployeeStatus>
          </HeadFact>
          {person.teamName && <HeadFact label={t('field.teamName')}>{person.teamName}</HeadFact>}
        </>
      }
      facts={<EmployeeFacts person={person} />}
      factsLabel={t('facts.work')}
      tabs={useTabs(person)}
    >
      <Outlet />
    </RecordPage>
  )
}

const icon = { size: 16, stroke: 1.6, 'aria-hidden': true } as const

function useWays(person: Employee): Way[] {
  const { t } = useTranslation('employees')
  const ways = [
    { icon: <IconPhone {...icon} />, label: t('action.call'), href: phoneHref(person.phoneNumber) },
    { icon: <IconMail {...icon} />, label: t('action.email'), href: emailHref(person.email) },
  ]
  return ways.flatMap(({ href, ...way }) => (href === undefined ? [] : [{ ...way, href }]))
}

function useTabs({ staffCode }: Employee) {
  const { t } = useTranslation('employees')
  const { data: directory } = useQuery(employeeQueries.directory())
  const { data: owned } = useQuery(employeeQueries.owned(staffCode))
  const reports = directory && [...directory.values()].filter((one) => one.headCode === staffCode)
  return [
    { to: paths.person(staffCode), label: t('owns'), count: owned?.total },
    { to: paths.person(staffCode, 'team'), label: t('team'), count: reports?.length },
  ]
}
