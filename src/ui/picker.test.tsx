import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'

import type { PickOption, PickSource } from '#ui/picker/pick-source.ts'
import { show } from '#ui/testing/show.tsx'

import { MultiPicker } from './multi-picker.tsx'
import { Picker } from './picker.tsx'

const people: PickOption[] = [
  { value: '00004', label: 'Natthida Thammarak', line: 'Wholesale' },
  { value: '00009', label: 'Kittipong Wongdee', line: 'Wholesale' },
  { value: '00017', label: 'Woramet Suksan', line: 'Retail', off: true },
]

let isBroken = false
const source: PickSource = {
  queryKey: ['people'],
  search: async (text) => {
    if (isBroken) throw new Error('reset')
    return people.filter(({ value, label }) => `${value} ${label}`.toLowerCase().includes(text.toLowerCase()))
  },
  resolve: async (values) => people.filter(({ value }) => values.includes(value)),
}

const One = ({ start = '' }: { start?: string }) => {
  const [value, setValue] = useState(start)
  return (
    <>
      <Picker label="Owner" source={source} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}
const Many = () => {
  const [values, setValues] = useState(['00004'])
  const [primary, setPrimary] = useState('00004')
  return (
    <>
      <MultiPicker
        label="Owners"
        source={source}
        value={values}
        onChange={setValues}
        primary={{ value: primary, label: 'Primary', onChange: setPrimary }}
      />
      <output>{`${values.join(' ')} / ${primary}`}</output>
    </>
  )
}

const said = () => screen.getByText(/^[\d /]*$/, { selector: 'output' }).textContent
const field = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name })

beforeEach(() => void (isBroken = false))

test('a record is found by a part of its name and picked by keyboard', async () => {
  await show(<One />)
  await userEvent.type(field('Owner'), 'kitti')
  expect(await screen.findByRole('option', { name: /Kittipong/ })).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('option', { name: /Natthida/ })).toBeNull())
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(said()).toBe('00009')
  await waitFor(() => expect(field('Owner').value).toBe('Kittipong Wongdee'))
})

test('a code typed whole is picked on leaving the field', async () => {
  await show(<One />)
  await userEvent.type(field('Owner'), '00004')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
  await userEvent.tab()
  await waitFor(() => expect(said()).toBe('00004'))
})

test('what was typed and found nothing stays, with a word that it is not picked', async () => {
  await show(<One start="00009" />)
  await userEvent.clear(field('Owner'))
  await userEvent.type(field('Owner'), 'nobody')
  expect(await screen.findByText('Nothing found for “nobody”')).toBeTruthy()
  await userEvent.tab()
  expect(field('Owner').value).toBe('nobody')
  expect(screen.getByText('Choose from the list')).toBeTruthy()
  expect(said()).toBe('00009')
})

test('somebody who left is named but cannot be picked', async () => {
  await show(<One start="00017" />)
  await waitFor(() => expect(field('Owner').value).toBe('Woramet Suksan'))
  await userEvent.click(field('Owner'))
  const option = await screen.findByRole('option', { name: /Woramet/ })
  expect(option.getAttribute('aria-disabled')).toBe('true')
})

test('a source that fails says so inside the list, and tries again', async () => {
  isBroken = true
  await show(<One />)
  await userEvent.click(field('Owner'))
  expect(await screen.findByRole('alert')).toBeTruthy()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('option', { name: /Natthida/ })).toBeTruthy()
})

test('several are picked, one of them first, and Backspace takes the last away', async () => {
  await show(<Many />)
  await userEvent.type(field('Owners'), 'kitti')
  await userEvent.click(await screen.findByRole('option', { name: /Kittipong/ }))
  expect(said()).toBe('00004 00009 / 00004')
  await userEvent.click(await screen.findByRole('button', { name: 'Primary: Kittipong Wongdee' }))
  expect(said()).toBe('00004 00009 / 00009')
  await userEvent.type(field('Owners'), '{Backspace}')
  expect(said()).toBe('00004 / 00009')
})
