import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'

import { setPageWidth } from '#ui/testing/page-width.ts'
import { show } from '#ui/testing/show.tsx'

import { Fact, FactGroup } from './facts.tsx'
import { RecordPage } from './record-page.tsx'

const Firm = () => (
  <RecordPage
    avatar={null}
    name="Siam Kraft"
    line={['C000349', '', 'Business']}
    back={{ to: '/firms', label: 'Firms' }}
    edit={{ to: '/firms/C000349/edit', label: 'Edit' }}
    facts={
      <FactGroup title="Main">
        <Fact label="Tax ID">0105599000124</Fact>
        <Fact label="LINE">{null}</Fact>
      </FactGroup>
    }
    factsLabel="Facts"
    tabs={[
      { to: '/firms/C000349', label: 'Events' },
      { to: '/firms/C000349/contacts', label: 'Contacts', count: 4 },
      { to: '/firms/C000349/files', label: 'Files', count: 0 },
    ]}
  >
    <p>What happened</p>
  </RecordPage>
)

const at = '/firms/C000349/contacts'
afterEach(() => setPageWidth(1024))

test('each tab is a link; the one that is shown is marked, and counts above zero are said', async () => {
  await show(<Firm />, at)
  const tabs = within(screen.getByRole('navigation', { name: 'Parts of Siam Kraft' }))
  expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('Contacts4')
  expect(tabs.getByRole('link', { name: 'Files' }).getAttribute('href')).toBe('/firms/C000349/files')
})

test('facts stand beside the tabs; one without a value says so with a dash', async () => {
  await show(<Firm />, at)
  const facts = within(screen.getByRole('complementary', { name: 'Facts' }))
  expect(facts.getByText('0105599000124')).toBeTruthy()
  expect(facts.getByText('–')).toBeTruthy()
  expect(screen.getByText('What happened')).toBeTruthy()
})

test('E opens the form', async () => {
  const { router } = await show(<Firm />, at)
  await userEvent.keyboard('e')
  expect(router.state.location.pathname).toBe('/firms/C000349/edit')
})

test('on a phone the facts are a tab with an address of its own', async () => {
  setPageWidth(390)
  const { router } = await show(<Firm />, at)
  expect(screen.queryByText('0105599000124')).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: 'Facts' }))
  expect(router.state.location).toMatchObject({ pathname: at, hash: '#facts' })
  expect(screen.getByText('0105599000124')).toBeTruthy()
  expect(screen.queryByText('What happened')).toBeNull()
  expect(screen.getAllByRole('link', { current: 'page' }).map((tab) => tab.textContent)).toEqual(['Facts'])
})
