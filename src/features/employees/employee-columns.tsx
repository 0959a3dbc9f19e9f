import type { TFunction } from 'i18next'

import type { Employee } from '#contract/employee.ts'
import { phoneText } from '#lib/phone.ts'
import type { Language } from '#lib/locale.ts'
import { StateDot } from '#ui/state-dot.tsx'
import type { Column } from '#ui/table/column.ts'

import { PersonName } from './person-name.tsx'

/** Columns of the list of people. */
export const employeeColumns = (t: TFunction<'employees'>, language: Language): Column<Employee>[] => [
  {
    id: 'fullname',
    header: t('field.fullname'),
    cell: (row) => row.fullname,
    sortable: true,
    hideable: false,
    link: true,
  },
  { id: 'nickname', header: t('field.nickname'), cell: (row) => row.nickname, width: 88 },
  { id: 'staffCode', header: t('field.staffCode'), cell: (row) => row.staffCode, width: 112, sortable: true },
  { id: 'position', header: t('field.position'), cell: (row) => row.position, width: 168 },
  { id: 'teamName', header: t('field.teamName'), cell: (row) => row.teamName, width: 156, sortable: true },
  {
    id: 'phoneNumber',
    header: t('field.phoneNumber'),
    cell: (row) => row.phoneNumber && phoneText(row.phoneNumber, language),
    width: 120,
  },
  { id: 'email', header: t('field.email'), cell: (row) => row.email, width: 212 },
  {
    id: 'headCode',
    header: t('field.headCode'),
    cell: (row) => row.headCode && <PersonName staffCode={row.headCode} short />,
    width: 160,
    extra: true,
  },
  {
    id: 'locationName',
    header: t('field.locationName'),
    cell: (row) => row.locationName,
    width: 160,
    extra: true,
  },
  {
    id: 'status',
    header: t('field.status'),
    cell: (row) => (
      <EmployeeStatus isActive={row.isActive}>{t(`status.${row.isActive ? 1 : 0}`)}</EmployeeStatus>
    ),
    width: 108,
  },
]

export const EmployeeStatus = ({ isActive, children }: { isActive: boolean; children: string }) => (
  <StateDot tone={isActive ? 'customer' : 'ended'}>{children}</StateDot>
)
