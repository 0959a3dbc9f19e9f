import { QueryClient } from '@tanstack/react-query'
import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'

import { customerTabs, paths } from '#lib/paths.ts'

import { pagesOf, signInPage } from './pages.ts'

const needs = { client: new QueryClient(), mayDo: () => Promise.resolve(true) }
const routes = [signInPage(needs), { path: '/', children: pagesOf(needs) }]

const addressOf = (path: string): string | undefined =>
  matchRoutes(routes, path)
    ?.map(({ route }) => route.path ?? '')
    .filter((part) => part !== '' && part !== '/')
    .join('/')

test.each([
  [paths.signIn('/people'), 'sign-in'],
  [paths.customers({ q: 'สยาม' }), 'customers'],
  [paths.customer('C000055'), 'customers/:customerCode/contacts?'],
  [paths.customerNew(), 'new/customer'],
  [paths.customerEdit('C000055'), 'customers/:customerCode/edit'],
  [paths.duplicates(), 'duplicates'],
  [paths.comparison('C1', 'ก/ข'), 'duplicates/:first/:second'],
  [paths.people(), 'people'],
  [paths.person('00004'), 'people/:staffCode'],
  [paths.settings(), 'settings'],
])('%s leads to %s', (path, address) => {
  expect(addressOf(path.split('?')[0] ?? '')).toBe(address)
})

test.each(customerTabs)('the tab %s of a customer has a page', (tab) => {
  expect(addressOf(paths.customer('C000055', tab))).toMatch(new RegExp(`/${tab}\\??$`))
})

test.each(['ก/ข', 'new', 'edit', '50%', 'a b', '?'])('a customer may have the code %s', (code) => {
  const page = matchRoutes(routes, paths.customer(code))?.find(({ route }) =>
    route.path?.includes(':customerCode'),
  )
  expect(page?.params['customerCode']).toBe(code)
})

test('an address that nothing lies at leads nowhere', () => {
  expect(matchRoutes(routes, '/customers/C000055/contacts/1')).toBeNull()
})
