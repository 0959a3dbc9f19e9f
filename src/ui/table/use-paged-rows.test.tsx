import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test } from 'vitest'

import type { PageRequest } from './page-query.ts'
import type { Page } from './paging.ts'
import { usePagedRows } from './use-paged-rows.ts'

let asked: PageRequest[] = []
let broken: number | undefined
let withTotal = true
let rows = 1000

async function fetchPage(page: PageRequest): Promise<Page<number>> {
  asked.push(page)
  if (page.skip === broken) throw new Error('reset')
  const length = Math.max(0, Math.min(page.take, rows - page.skip))
  return {
    rows: Array.from({ length }, (_, step) => page.skip + step),
    next: `after ${page.skip}`,
    ...(withTotal && page.count && { total: rows }),
  }
}

const show = (filter: object = {}) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook((by) => usePagedRows({ queryKey: ['rows', by], fetchPage }), {
    wrapper,
    initialProps: filter,
  })
}
const read = () => show().result
const wait = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)))

beforeEach(() => {
  asked = []
  broken = undefined
  withTotal = true
  rows = 1000
})

test('the total is asked for once; reading on goes by the cursor of the page before', async () => {
  const list = read()
  await waitFor(() => expect(list.current.count).toBe(1000))
  act(() => list.current.ensure(30, 60))
  await waitFor(() => expect(list.current.get(60)).toBe(60))
  expect(asked).toEqual([
    { skip: 0, take: 50, after: undefined, count: true },
    { skip: 50, take: 50, after: 'after 0', count: false },
  ])
})

test('a scrollbar that is dragged over the list reads only where it rests', async () => {
  const list = read()
  await waitFor(() => expect(list.current.status).toBe('shown'))
  for (let place = 100; place <= 900; place += 100) act(() => list.current.ensure(place, place + 20))
  await waitFor(() => expect(list.current.get(910)).toBe(910))
  expect(asked.map(({ skip }) => skip)).toEqual([0, 850, 900])
})

test('a fast run down the list reads a few pages on the way, and those where it ends', async () => {
  const list = read()
  await waitFor(() => expect(list.current.status).toBe('shown'))
  for (let place = 20; place <= 900; place += 40) act(() => list.current.ensure(place, place + 20))
  await waitFor(() => expect(list.current.get(910)).toBe(910))
  expect(asked.length).toBeLessThan(15) // of 19
})

test('a page that fails is missing at its place only, and comes when asked again', async () => {
  broken = 50
  const list = read()
  await waitFor(() => expect(list.current.status).toBe('shown'))
  act(() => list.current.ensure(20, 60))
  await waitFor(() => expect(list.current.isMissing(55)).toBe(true))
  expect(list.current.isMissing(45)).toBe(false)
  expect(list.current.error).toBeNull()
  broken = undefined
  act(() => list.current.retry())
  await waitFor(() => expect(list.current.get(55)).toBe(55))
  expect(list.current.isMissing(55)).toBe(false)
})

test('where nobody tells the total the list grows until its end is found', async () => {
  withTotal = false
  rows = 70
  const list = read()
  await waitFor(() => expect(list.current.total).toEqual({ n: 50, sense: 'moreThan' }))
  act(() => list.current.ensure(40, 54))
  await waitFor(() => expect(list.current.total).toEqual({ n: 70, sense: 'exact' }))
  expect(list.current.count).toBe(70)
})

test('pages out of sight are kept for the way back, but not without end', async () => {
  rows = 100_000
  const list = read()
  await waitFor(() => expect(list.current.status).toBe('shown'))
  for (let page = 1; page <= 45; page += 1) {
    act(() => list.current.ensure(page * 50 + 20, page * 50 + 30))
    await waitFor(() => expect(list.current.get(page * 50)).toBe(page * 50))
  }
  await wait(0)
  expect(list.current.get(44 * 50)).toBe(44 * 50)
  expect(list.current.get(1 * 50)).toBeUndefined()
})

test('taking a filter away shows the rows without it again, though those with it are here too', async () => {
  const { result: list, rerender } = show({})
  await waitFor(() => expect(list.current.count).toBe(1000))
  rows = 1
  rerender({ state: [3] })
  await waitFor(() => expect(list.current.count).toBe(1))
  rerender({})
  await waitFor(() => expect(list.current.isStale).toBe(false))
  expect(list.current.count).toBe(1000)
})
