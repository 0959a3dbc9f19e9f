import { Button } from '@mantine/core'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams, type LoaderFunctionArgs } from 'react-router'

import { ViewsBar } from '#features/views/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { keepView } from '#lib/view-address.ts'
import { paths } from '#lib/paths.ts'
import { Empty } from '#ui/empty.tsx'
import type { FilterField, FilterValues } from '#ui/list/filter-field.ts'
import { ListPage } from '#ui/list-page.tsx'
import { useTitle } from '#ui/page-title.ts'
import { QueryTable } from '#ui/query-table.tsx'
import { pageQuery } from '#ui/table/page-query.ts'
import { usePagedRows } from '#ui/table/use-paged-rows.ts'

import { employeeColumns, EmployeeStatus } from './employee-columns.tsx'
import {
  askedBy,
  canonicalPeople,
  peopleOrder,
  readPeople,
  writePeople,
  type PeopleOrder,
  type PeopleState,
} from './filter.ts'
import { employeeQueries } from './queries.ts'

/** Starts the read and does not wait. */
export const loader = (client: QueryClient) => (route: LoaderFunctionArgs) => {
  const asked = askedBy(readPeople(new URL(route.request.url).searchParams))
  void client.prefetchQuery(pageQuery(employeeQueries.list(asked), 0))
  return null
}

/** Everybody in the company. */
export function Component() {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const { list, change } = usePeopleList()
  const source = usePagedRows(employeeQueries.list(askedBy(list)))
  const columns = useMemo(() => employeeColumns(t, format.locale.language), [t, format])
  const fields = usePeopleFilters()
  const counted = (n: number) => t('total', { count: n, number: format.number(n) })
  const sort = { id: list.sort, desc: false }
  const onSort = ({ id }: { id: string }) =>
    change({ sort: id in peopleOrder ? (id as PeopleOrder) : 'fullname' })
  useTitle(t('title'))

  return (
    <ListPage
      title={t('title')}
      total={source.total}
      counted={counted}
      search={{
        label: t('search'),
        hint: t('searchHint'),
        value: list.keyword,
        onChange: (keyword) => change({ keyword }),
      }}
      filters={{
        scope: 'people',
        fields,
        values: valuesOf(list),
        onChange: (values) => change(stateOf(values)),
      }}
      sort={{ columns, sort, onSort }}
      columns={{ columns, layout: list.columns, onLayout: (layout) => change({ columns: layout }) }}
      views={<ViewsBar screen="people" link={writePeople(list).toString()} canonical={canonicalPeople} />}
    >
      <QueryTable
        label={t('title')}
        source={source}
        columns={columns}
        layout={list.columns}
        rowKey={(row) => row.staffCode}
        rowHref={(row) => paths.person(row.staffCode)}
        card={(row) => ({
          title: row.fullname,
          line: [
            <EmployeeStatus key="status" isActive={row.isActive}>
              {t(`status.${row.isActive ? 1 : 0}`)}
            </EmployeeStatus>,
            row.staffCode,
            ...(row.teamName ? [row.teamName] : []),
          ],
        })}
        sort={sort}
        onSort={onSort}
        counted={counted}
        empty={
          <Nothing list={list} onClear={() => change({ keyword: '', team: undefined, status: undefined })} />
        }
      />
    </ListPage>
  )
}

function usePeopleList() {
  const [search, setSearch] = useSearchParams()
  const list = useMemo(() => readPeople(search), [search])
  const change = useCallback(
    (part: Partial<PeopleState>) => {
      const typing = Object.keys(part).join() === 'keyword'
      setSearch((now) => keepView(now, writePeople({ ...readPeople(now), ...part })), { replace: typing })
    },
    [setSearch],
  )
  return { list, change }
}

type FilterId = 'team' | 'status'

function usePeopleFilters(): readonly FilterField<FilterId>[] {
  const { t } = useTranslation('employees')
  const client = useQueryClient()
  return useMemo(
    () => [
      {
        id: 'team',
        label: t('field.teamName'),
        kind: 'choice',
        single: true,
        options: async () => {
          const teams = await client.ensureQueryData(employeeQueries.teams())
          return teams.map((team) => ({
            value: String(team.teamId),
            label: team.teamName,
            count: team.memberCount,
          }))
        },
      },
      {
        id: 'status',
        label: t('field.status'),
        kind: 'choice',
        single: true,
        options: [
          { value: '1', label: t('status.1'), tone: 'customer' },
          { value: '0', label: t('status.0'), tone: 'ended' },
        ],
      },
    ],
    [t, client],
  )
}

const valuesOf = ({ team, status }: PeopleState): FilterValues<FilterId> => ({
  ...(team !== undefined && { team: [team] }),
  ...(status !== undefined && { status: [status] }),
})

const stateOf = (values: FilterValues<FilterId>): Pick<PeopleState, 'team' | 'status'> => ({
  team: values.team?.[0],
  status: values.status?.[0] === '1' ? '1' : values.status?.[0] === '0' ? '0' : undefined,
})

function Nothing({ list, onClear }: { list: PeopleState; onClear: () => void }) {
  const { t } = useTranslation('employees')
  const narrowed = list.keyword !== '' || list.team !== undefined || list.status !== undefined
  if (!narrowed) return <Empty title={t('emptyTitle')} />
  return <Empty title={t('noneFound')} action={<Button onClick={onClear}>{t('noneFoundAction')}</Button>} />
}
