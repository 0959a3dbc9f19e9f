import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { beforeAll, expect, test } from 'vitest'

import type { PageRequest } from '#ui/table/page-query.ts'
import type { Page } from '#ui/table/paging.ts'
import { usePagedRows } from '#ui/table/use-paged-rows.ts'

import { QueryTable } from './query-table.tsx'
import { setPageWidth } from '#ui/testing/page-width.ts'
import { show } from '#ui/testing/show.tsx'

type Firm = { code: string; name: string }
const firm = (index: number): Firm => ({ code: `C${index}`, name: `Firm ${index}` })
const firms = (from: number, count: number) => Array.from({ length: count }, (_, step) => firm(from + step))

const columns = [
  { id: 'name', header: 'Name', cell: (row: Firm) => row.name, link: true, sortable: true },
  { id: 'code', header: 'Code', cell: (row: Firm) => row.code, width: 84 },
]

type Props = { fetchPage: (page: PageRequest) => Promise<Page<Firm>>; filter?: string; onSort?: () => void }

function List({ fetchPage, filter = '', onSort }: Props) {
  const source = usePagedRows({ queryKey: ['firms', filter], fetchPage })
  return (
    <QueryTable
      label="Firms"
      source={source}
      columns={columns}
      rowKey={(row) => row.code}
      rowHref={(row) => `/firms/${row.code}`}
      card={(row) => ({ title: row.name, line: [row.code] })}
      sort={{ id: 'name', desc: false }}
      {...(onSort && { onSort })}
      empty="No firms"
      counted={(n) => `${n} firms`}
    />
  )
}

const thousand = async ({ skip, take }: PageRequest) => ({ rows: firms(skip, take), total: 1000 })

// the page of happy-dom has no layout: every box would be 0 px high and no row in sight
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, value: 600 })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 1000 })
})

test('of a thousand rows only those in sight exist, and the grid tells how many there are', async () => {
  await show(<List fetchPage={thousand} />)
  expect(await screen.findByText('Firm 0')).toBeTruthy()
  expect(screen.getByRole('grid', { name: 'Firms' }).getAttribute('aria-rowcount')).toBe('1001')
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
  expect(screen.getByText('1000 firms')).toBeTruthy()
})

test('the keyboard moves the active row and opens it', async () => {
  const user = userEvent.setup()
  const { router } = await show(<List fetchPage={thousand} />)
  await screen.findByText('Firm 0')
  await user.tab()
  await user.keyboard('jj{ArrowUp}{ArrowDown}')
  const active = () =>
    document.getElementById(screen.getByRole('grid').getAttribute('aria-activedescendant') ?? '')
  expect(active()?.textContent).toContain('Firm 2')
  await user.keyboard('{Home}')
  expect(active()?.textContent).toContain('Firm 0')
  await user.keyboard('j{Enter}')
  await waitFor(() => expect(router.state.location.pathname).toBe('/firms/C1'))
})

test('J begins at the top of the list from anywhere on the page', async () => {
  const user = userEvent.setup()
  await show(<List fetchPage={thousand} />)
  await screen.findByText('Firm 0')
  await user.keyboard('j')
  expect(document.activeElement).toBe(screen.getByRole('grid'))
})

test('a press anywhere in a row opens it', async () => {
  const user = userEvent.setup()
  const { router } = await show(<List fetchPage={thousand} />)
  await user.click(await screen.findByText('C3'))
  expect(router.state.location.pathname).toBe('/firms/C3')
})

test('the head of a sorted column says so, and pressing it turns the order', async () => {
  const sorts: unknown[] = []
  const user = userEvent.setup()
  await show(<List fetchPage={thousand} onSort={(...args: unknown[]) => sorts.push(...args)} />)
  const head = screen.getByRole('columnheader', { name: 'Name' })
  expect(head.getAttribute('aria-sort')).toBe('ascending')
  await user.click(within(head).getByRole('button'))
  expect(sorts).toEqual([{ id: 'name', desc: true }])
})

test('a new filter that fails leaves the rows of before in sight, with a way to try again', async () => {
  let broken = true
  const fetchPage = async ({ skip, take }: PageRequest) => ({ rows: firms(skip, take), total: 1000 })
  const flaky = async (page: PageRequest) => {
    if (broken) throw new Error('reset')
    return { ...(await fetchPage(page)), rows: [firm(7)], total: 1 }
  }
  const user = userEvent.setup()
  const { router } = await show(<Switching before={fetchPage} after={flaky} />)
  await screen.findByText('Firm 0')
  await router.navigate('/?filter=new')
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByText('Firm 0')).toBeTruthy()
  broken = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(screen.queryByText('Firm 0')).toBeNull())
  expect(screen.getByText('Firm 7')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a list that matches nothing says so under its head', async () => {
  await show(<List fetchPage={async () => ({ rows: [], total: 0 })} />)
  expect(await screen.findByText('No firms')).toBeTruthy()
  expect(screen.getByRole('columnheader', { name: 'Code' })).toBeTruthy()
})

test('a list that never came says what happened in place of rows', async () => {
  await show(<List fetchPage={() => Promise.reject(new Error('reset'))} />)
  expect(await screen.findByRole('alert')).toBeTruthy()
})

test('on a phone the same rows are cards, each a link', async () => {
  setPageWidth(390)
  await show(<List fetchPage={thousand} />)
  expect(await screen.findByRole('list', { name: 'Firms' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Firm 2 ?C2/ }).getAttribute('href')).toBe('/firms/C2')
  expect(screen.queryByRole('grid')).toBeNull()
  setPageWidth(1024)
})

function Switching({ before, after }: { before: Props['fetchPage']; after: Props['fetchPage'] }) {
  const filter = new URLSearchParams(useLocation().search).get('filter') ?? ''
  return <List filter={filter} fetchPage={filter === '' ? before : after} />
}
