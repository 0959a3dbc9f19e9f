import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'

import { show } from '#ui/testing/show.tsx'

import { FilterBar } from './filter-bar.tsx'
import type { FilterField, FilterValues } from './filter-field.ts'

type Id = 'state' | 'owner'
const fields: FilterField<Id>[] = [
  {
    id: 'state',
    label: 'State',
    kind: 'choice',
    options: [
      { value: '1', label: 'Lead' },
      { value: '2', label: 'Prospect' },
      { value: '3', label: 'Customer' },
    ],
  },
  {
    id: 'owner',
    label: 'Owner',
    kind: 'people',
    options: async () => [
      { value: '00004', label: 'Natthida', line: 'Wholesale' },
      { value: '00009', label: 'Kittipong', line: 'Retail' },
    ],
  },
]

function Page({ start = {} }: { start?: FilterValues<Id> }) {
  const [values, setValues] = useState(start)
  return (
    <>
      <FilterBar scope="firms" fields={fields} values={values} onChange={setValues} />
      <output data-testid="values">{JSON.stringify(values)}</output>
    </>
  )
}

const values = () => JSON.parse(screen.getByTestId('values').textContent) as unknown
const add = () => screen.getByRole('button', { name: 'Add filter' })

test('a filter is added by keyboard alone: which one, then its values, and the focus comes back', async () => {
  await show(<Page />)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('combobox', { name: 'Add filter' })
  await userEvent.keyboard('own{Enter}')
  await screen.findByRole('option', { name: /Natthida/ })
  await userEvent.keyboard('retail{Enter}')
  expect(values()).toEqual({ owner: ['00009'] })
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement).toBe(add())
})

test('several values are ticked one after another, and count at once', async () => {
  await show(<Page start={{ state: ['2'] }} />)
  await userEvent.click(screen.getByRole('button', { name: /State/, expanded: false }))
  await screen.findByRole('option', { name: 'Lead' })
  await userEvent.keyboard('{Enter}{ArrowDown}{Enter}{ArrowDown}{Enter}')
  expect(values()).toEqual({ state: ['1', '3'] })
})

test('a chip names its values, and one that nobody knows as it is', async () => {
  await show(<Page start={{ state: ['3', '9'], owner: ['00004'] }} />)
  expect(screen.getByTitle('Customer, 9')).toBeTruthy()
  expect(await screen.findByTitle('Natthida')).toBeTruthy()
})

test('a chip that is taken away leaves the focus at the button that adds', async () => {
  await show(<Page start={{ state: ['1'] }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove the filter State' }))
  expect(values()).toEqual({})
  expect(document.activeElement).toBe(add())
})
