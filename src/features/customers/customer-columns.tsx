import type { TFunction } from 'i18next'

import { PersonName } from '#features/employees/public.ts'
import type { CustomerRow } from '#contract/customer/enquiry.ts'
import type { Format } from '#lib/format.ts'
import { phoneText } from '#lib/phone.ts'
import type { Column } from '#ui/table/column.ts'

import styles from './customer-columns.module.css'
import { CustomerStanding, LeadStatusWord } from './state-words.tsx'
import { TagList } from './tag-list.tsx'

/** Columns of the list, their ids being wire fields so that a head press orders by it. */
export function customerColumns(t: TFunction<'customers'>, format: Format): Column<CustomerRow>[] {
  const phone = (text: string | null) => (text ? phoneText(text, format.locale.language) : null)
  const day = (text: string) => <time title={format.dateTime(text)}>{format.dayInList(text)}</time>
  const plain = (id: PlainField, more: Partial<Column<CustomerRow>> = {}): Column<CustomerRow> => ({
    id,
    header: t(`field.${id}`),
    cell: (row) => row[id],
    width: 116,
    ...more,
  })
  return [
    {
      id: 'customerName',
      header: t('field.customerName'),
      cell: (row) => <Name row={row} />,
      sortable: true,
      hideable: false,
      link: true,
    },
    plain('customerCode', { width: 112, sortable: true }),
    {
      id: 'customerState',
      header: t('field.customerState'),
      cell: (row) => <CustomerStanding state={row.customerState} status={row.customerStatus} />,
      width: 124,
      sortable: true,
    },
    {
      id: 'leadStatus',
      header: t('field.leadStatus'),
      cell: (row) => <LeadStatusWord value={row.leadStatus} />,
      width: 112,
      sortable: true,
    },
    {
      id: 'customerPhone',
      header: t('field.customerPhone'),
      cell: (row) => phone(row.customerPhone ?? row.customerMobile),
      width: 132,
    },
    plain('classificationName', { width: 96, sortable: true }),
    plain('sourceName', { sortable: true }),
    {
      id: 'primaryOwner',
      header: t('field.owners'),
      cell: (row) => (row.primaryOwner ? <PersonName staffCode={row.primaryOwner} short /> : null),
      width: 148,
      sortable: true,
    },
    {
      id: 'dateModified',
      header: t('field.dateModified'),
      cell: (row) => day(row.dateModified),
      width: 120,
      sortable: 'desc',
    },
    plain('customerGroupName', { width: 140, sortable: true, extra: true }),
    {
      id: 'customerType',
      header: t('field.customerType'),
      cell: (row) => (row.customerType ? t(`type.${row.customerType}`) : null),
      width: 116,
      sortable: true,
      extra: true,
    },
    plain('customerTaxNo', { header: t('taxIdShort'), width: 132, extra: true }),
    plain('branchCode', { width: 84, extra: true }),
    {
      id: 'customerMobile',
      header: t('field.customerMobile'),
      cell: (row) => phone(row.customerMobile),
      width: 132,
      extra: true,
    },
    plain('customerEmail', { width: 200, extra: true }),
    {
      id: 'interestsName',
      header: t('field.interestsName'),
      cell: (row) => row.interestsName.join(', '),
      width: 180,
      extra: true,
    },
    {
      id: 'customerTags',
      header: t('field.customerTags'),
      cell: (row) => <TagList tags={row.customerTags} />,
      width: 180,
      extra: true,
    },
    {
      id: 'dateCreated',
      header: t('field.dateCreated'),
      cell: (row) => day(row.dateCreated),
      width: 120,
      sortable: 'desc',
      extra: true,
    },
  ]
}

type PlainField =
  | 'customerCode'
  | 'classificationName'
  | 'sourceName'
  | 'customerGroupName'
  | 'customerTaxNo'
  | 'branchCode'
  | 'customerEmail'

const Name = ({ row }: { row: CustomerRow }) => (
  <>
    {row.customerName}
    {row.customer2ndName && <span className={styles.second}>{row.customer2ndName}</span>}
  </>
)
