import { MantineProvider } from '@mantine/core'
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, expect, test, vi } from 'vitest'
import { Link, MemoryRouter } from 'react-router'

import { startWords } from '#i18n/start.ts'

import { PanelBoundary } from './panel-boundary.tsx'

beforeAll(() => startWords('en'))

/** A part that breaks until it is mended. */
const part = { broken: true }
function Part() {
  if (part.broken) throw new RangeError('no such row')
  return <p>Facts</p>
}

test('a part that breaks leaves the rest of the page, and can be tried again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined) // React reports what the boundary caught
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <h1>Siam Foods</h1>
        <PanelBoundary>
          <Part />
        </PanelBoundary>
      </MemoryRouter>
    </MantineProvider>,
  )
  expect(screen.getByRole('heading', { name: 'Siam Foods' })).toBeTruthy()
  expect(screen.getByRole('alert').textContent).toContain('could not be shown')

  part.broken = false
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('Facts')).toBeTruthy()
})

test('going elsewhere makes a broken part whole', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  part.broken = true
  render(
    <MantineProvider env="test">
      <MemoryRouter initialEntries={['/one']}>
        <Link to="/two">Two</Link>
        <PanelBoundary>
          <Part />
        </PanelBoundary>
      </MemoryRouter>
    </MantineProvider>,
  )
  part.broken = false
  fireEvent.click(screen.getByRole('link', { name: 'Two' }))
  expect(screen.getByText('Facts')).toBeTruthy()
})
