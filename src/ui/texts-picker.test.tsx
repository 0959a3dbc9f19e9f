import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'

import { show } from '#ui/testing/show.tsx'

import { TextPicker } from './text-picker.tsx'
import { TextsPicker } from './texts-picker.tsx'

const createLabel = (text: string) => `Add “${text}”`

const Tags = () => {
  const [tags, setTags] = useState(['VIP'])
  return (
    <>
      <TextsPicker
        label="Tags"
        known={['Monthly', 'VIP', 'Weekly']}
        value={tags}
        onChange={setTags}
        createLabel={createLabel}
      />
      <output>{tags.join(' · ')}</output>
    </>
  )
}
const Group = () => {
  const [group, setGroup] = useState('Hotels')
  return (
    <>
      <TextPicker
        label="Group"
        known={['Hotels', 'Retail', 'Wholesale']}
        value={group}
        onChange={setGroup}
        createLabel={createLabel}
      />
      <output>{group}</output>
    </>
  )
}

const said = () => document.querySelector('output')?.textContent
const field = (name: string) => screen.getByRole<HTMLInputElement>('combobox', { name })
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)

test.each(['{Enter}', '{Tab}', '{Control>}s{/Control}'])(
  'a text that is typed is added by %s, in the spelling that is known',
  async (keys) => {
    await show(<Tags />)
    await userEvent.type(field('Tags'), `monthly${keys}`)
    expect(said()).toBe('VIP · Monthly')
    expect(field('Tags').value).toBe('')
  },
)

test('a new text is offered last, and nothing is in the list twice', async () => {
  await show(<Tags />)
  await userEvent.type(field('Tags'), 'ekly')
  expect(options()).toEqual(['Weekly', 'Add “ekly”'])
  await userEvent.keyboard('{ArrowUp}{Enter}vip{Enter}')
  expect(said()).toBe('VIP · ekly')
})

test('Enter that ends the composing of a letter adds nothing', async () => {
  await show(<Tags />)
  await userEvent.type(field('Tags'), 'ว')
  fireEvent.keyDown(field('Tags'), { key: 'Enter', isComposing: true })
  expect(said()).toBe('VIP')
  expect(field('Tags').value).toBe('ว')
})

test('a tag is taken away by its button, by Backspace, and by choosing it once more', async () => {
  await show(<Tags />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove VIP' }))
  expect(said()).toBe('')
  await userEvent.type(field('Tags'), 'Weekly{Enter}{Backspace}')
  expect(said()).toBe('')
  await userEvent.type(field('Tags'), 'Weekly{Enter}')
  await userEvent.click(screen.getByRole('option', { name: 'Weekly', selected: true }))
  expect(said()).toBe('')
})

test('a field that holds a text offers all of them, and one is chosen by keyboard', async () => {
  await show(<Group />)
  await userEvent.click(field('Group'))
  expect(options()).toEqual(['Hotels', 'Retail', 'Wholesale'])
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(said()).toBe('Retail')
  expect(options()).toEqual([])
})

test('a text that nobody used before stays as typed, a known one takes its spelling', async () => {
  await show(<Group />)
  await userEvent.clear(field('Group'))
  await userEvent.type(field('Group'), 'Factories{Tab}')
  expect(said()).toBe('Factories')
  await userEvent.clear(field('Group'))
  await userEvent.type(field('Group'), ' WHOLESALE {Tab}')
  expect(said()).toBe('Wholesale')
})

test('Escape closes the list and nothing else', async () => {
  await show(<Group />)
  await userEvent.type(field('Group'), 'x')
  await userEvent.keyboard('{Escape}')
  expect(options()).toEqual([])
  expect(said()).toBe('Hotelsx')
})
