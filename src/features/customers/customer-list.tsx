import { Button } from '@mantine/core'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate, type LoaderFunctionArgs } from 'react-router'

import { employeeQueries, useMayOnAny, useNameOf } from '#features/employees/public.ts'
import { ViewsBar } from '#features/views/public.ts'
import { cellEditing } from '#features/customers/quick/cell-editing.tsx'
import { usePeek } from '#features/customers/quick/use-peek.tsx'
import { useSelection } from '#features/customers/quick/use-selection.ts'
import { useShownRows } from '#features/customers/quick/use-shown-rows.ts'
import { loadWords } from '#i18n/start.ts'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'
import { shortName } from '#lib/person.ts'
import { Empty } from '#ui/empty.tsx'
import { ListPage } from '#ui/list-page.tsx'
import { NotSent } from '#ui/not-sent.tsx'
import { useTitle } from '#ui/page-title.ts'
import { QueryTable } from '#ui/query-table.tsx'
import { usePermissions } from '#ui/session.ts'
import { pageQuery } from '#ui/table/page-query.ts'
import { useLiveRows } from '#ui/table/use-live-rows.ts'
import { usePagedRows } from '#ui/table/use-paged-rows.ts'
import { useKey } from '#ui/use-key.ts'

import { CallButton } from './call-button.tsx'
import { customerColumns } from './customer-columns.tsx'
import { customerFilterFields } from './filter-fields.ts'
import { askedBy, canonicalList, isNarrowed, readList, writeList } from './filter.ts'
import { customerQueries, type ListedCustomer } from './queries.ts'
import { sortOf } from './sorting.ts'
import { CustomerStanding } from './state-words.tsx'
import { useCustomerList } from './use-customer-list.ts'

/** What many rows at once need is loaded when the first of them is chosen. */
const BulkBar = lazy(async () => {
  const [{ BulkBar: Bar }] = await Promise.all([
    import('#features/customers/quick/bulk-bar.tsx'),
    loadWords('customers/quick'),
    loadWords('rules'),
  ])
  return { default: Bar }
})

/** Starts the reads and does not wait: changing the filter must not freeze the screen. */
export const loader = (client: QueryClient) => (route: LoaderFunctionArgs) => {
  const asked = askedBy(readList(new URL(route.request.url).searchParams))
  void client.prefetchQuery(pageQuery(customerQueries.list(asked), 0))
  void client.prefetchQuery(employeeQueries.directory())
  return null
}

const codeOf = (row: ListedCustomer): string => row.customerCode

/** The working list of customers. */
export function Component() {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { mayDo } = usePermissions()
  const { list, change } = useCustomerList()
  const asked = askedBy(list)
  const query = customerQueries.list(asked)
  const source = useShownRows(usePagedRows(query))
  const news = useLiveRows(query, 'customer', { rowKey: codeOf, asOf: source.asOf })
  const selection = useSelection(asked)
  const beside = usePeek()
  const columns = useMemo(() => customerColumns(t, format), [t, format])
  const fields = useMemo(() => customerFilterFields(t, client), [t, client])
  const card = useCard()
  const mayAdd = mayDo('upsertCustomer')
  const mayOn = useMayOnAny()
  const editing = cellEditing(t, (owners) => mayOn(owners, 'upsertCustomer'))
  const { selected } = selection
  const counted = (n: number) => t('total', { count: n, number: format.number(n) })
  const exportTo = paths.customersExport(writeList(list))
  const actions = [
    ...(mayDo('importRows') ? [{ label: t('importFile'), to: paths.customersImport() }] : []),
    { label: t('exportView'), to: exportTo },
    { label: t('duplicates'), to: paths.duplicates() },
  ]
  useTitle(t('title'))
  useKey('n', () => void navigate(paths.customerNew()), mayAdd)

  return (
    <ListPage
      title={t('title')}
      total={source.total}
      counted={counted}
      add={mayAdd ? { label: t('add'), to: paths.customerNew(), quiet: source.count === 0 } : undefined}
      search={{
        label: t('search'),
        hint: t('searchHint'),
        value: list.keyword,
        onChange: (keyword) => change({ keyword }),
      }}
      filters={{ scope: 'customers', fields, values: list.values, onChange: (values) => change({ values }) }}
      sort={{ columns, sort: list.sort, onSort: (sort) => change({ sort: sortOf(sort) }) }}
      columns={{ columns, layout: list.columns, onLayout: (layout) => change({ columns: layout }) }}
      more={{ label: t('moreActions'), items: [actions] }}
      views={<ViewsBar screen="customers" link={writeList(list).toString()} canonical={canonicalList} />}
    >
      <QueryTable
        label={t('title')}
        source={source}
        columns={columns}
        layout={list.columns}
        rowKey={codeOf}
        rowHref={(row) => paths.customer(row.customerCode)}
        card={card}
        sort={list.sort}
        onSort={(sort) => change({ sort: sortOf(sort) })}
        counted={counted}
        choice={mayAdd ? selection : undefined}
        editing={mayAdd ? editing : undefined}
        {...beside}
        {...((selected.all || selected.keys.size > 0) && {
          foot: (
            <Suspense fallback={null}>
              <BulkBar {...selection} total={source.total} asked={asked} />
            </Suspense>
          ),
        })}
        news={news}
        empty={<Nothing narrowed={isNarrowed(list)} onClear={() => change({ keyword: '', values: {} })} />}
      />
    </ListPage>
  )
}

/** A row on the phone: who, where the customer stands, whose it is, and one press to call. */
function useCard() {
  const nameOf = useNameOf()
  return (row: ListedCustomer) => ({
    title: row.customerName || <NotSent short />,
    line: [
      <CustomerStanding key="state" state={row.customerState} status={row.customerStatus} />,
      row.customerCode,
      ...(row.primaryOwner ? [shortName(nameOf(row.primaryOwner))] : []),
    ],
    action: (
      <CallButton
        name={row.customerName || row.customerCode}
        numbers={[row.customerMobile, row.customerPhone]}
      />
    ),
  })
}

/** Nothing yet, or nothing that matches: each with its way out. */
function Nothing({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const { t } = useTranslation('customers')
  const { mayDo } = usePermissions()
  if (narrowed) {
    return <Empty title={t('noneFound')} action={<Button onClick={onClear}>{t('noneFoundAction')}</Button>} />
  }
  return (
    <Empty
      title={t('emptyTitle')}
      action={
        mayDo('upsertCustomer') && (
          <Button component={Link} to={paths.customerNew()}>
            {t('emptyAction')}
          </Button>
        )
      }
    />
  )
}
