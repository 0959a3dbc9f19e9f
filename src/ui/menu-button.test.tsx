import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'

import { MenuButton } from './menu-button.tsx'

function show() {
  const done: string[] = []
  const item = (label: string) => ({ label, run: () => void done.push(label) })
  render(
    <MemoryRouter>
      <MenuButton items={[[item('Copy'), item('Move')], [item('Delete')]]}>More</MenuButton>
      <p>Elsewhere</p>
    </MemoryRouter>,
  )
  return { done, button: screen.getByRole('button', { name: 'More' }) }
}

const focused = () => document.activeElement?.textContent

test('a menu works by keys: it opens on its first row, arrows go round, Enter does it', async () => {
  const keys = userEvent.setup()
  const { done, button } = show()
  await keys.tab()
  await keys.keyboard('{Enter}')
  expect(focused()).toBe('Copy')
  await keys.keyboard('{ArrowDown}{ArrowDown}')
  expect(focused()).toBe('Delete')
  await keys.keyboard('{ArrowDown}')
  expect(focused()).toBe('Copy')
  await keys.keyboard('{ArrowUp}{Home}{ArrowDown}{Enter}')
  expect(done).toEqual(['Move'])
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(button)
})

test('Escape closes it and gives the focus back; nothing is done', async () => {
  const keys = userEvent.setup()
  const { done, button } = show()
  await keys.click(button)
  await keys.keyboard('{Escape}')
  expect(screen.queryByRole('menu')).toBeNull()
  expect(document.activeElement).toBe(button)
  expect(done).toEqual([])
})

test('a press elsewhere closes it', async () => {
  const keys = userEvent.setup()
  const { button } = show()
  await keys.click(button)
  expect(button.getAttribute('aria-expanded')).toBe('true')
  await keys.click(screen.getByText('Elsewhere'))
  expect(screen.queryByRole('menu')).toBeNull()
})
