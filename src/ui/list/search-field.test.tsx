import { act, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'

import { show } from '#ui/testing/show.tsx'

import { SearchField } from './search-field.tsx'

const said: string[] = []

function Page({ start = '' }: { start?: string }) {
  const [value, setValue] = useState(start)
  const change = (text: string) => {
    said.push(text)
    setValue(text)
  }
  return (
    <>
      <SearchField label="Search firms" value={value} onChange={change} />
      <button onClick={() => setValue('sukjai')}>Back</button>
    </>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox')
const wait = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)))

beforeEach(() => void said.splice(0))

test('what is typed is told once, after a pause', async () => {
  await show(<Page />)
  // in one go: on a busy machine a pause could fall between two keys
  for (const value of ['k', 'kr', 'kraft']) fireEvent.change(field(), { target: { value } })
  expect(said).toEqual([])
  await vi.waitFor(() => expect(said).toEqual(['kraft']))
})

test('half a word of an input method is not searched at once', async () => {
  await show(<Page />)
  fireEvent.compositionStart(field())
  fireEvent.change(field(), { target: { value: 'สย' } })
  await wait(250)
  expect(said).toEqual([])
  fireEvent.compositionEnd(field())
  await vi.waitFor(() => expect(said).toEqual(['สย']))
})

test('a slash brings the cursor into the field, also on a Thai keyboard, and Escape empties it', async () => {
  await show(<Page start="kraft" />)
  fireEvent.keyDown(document.body, { key: 'ฝ', code: 'Slash' })
  expect(document.activeElement).toBe(field())
  await userEvent.keyboard('{Escape}')
  expect(field().value).toBe('')
  await vi.waitFor(() => expect(said).toEqual(['']))
})

test('a text from outside takes the place of the typed one, and is not told back', async () => {
  await show(<Page start="kraft" />)
  await userEvent.click(screen.getByText('Back'))
  expect(field().value).toBe('sukjai')
  await wait(250)
  expect(said).toEqual([])
})

test('typing on while the last text comes back keeps what was typed', async () => {
  await show(<Page />)
  fireEvent.change(field(), { target: { value: 'si' } })
  await vi.waitFor(() => expect(said).toEqual(['si']))
  fireEvent.change(field(), { target: { value: 'siam' } })
  expect(field().value).toBe('siam')
  await vi.waitFor(() => expect(said).toEqual(['si', 'siam']))
})

test('a text from outside counts also when it is one that was told before', async () => {
  await show(<Page start="sukjai" />)
  fireEvent.change(field(), { target: { value: 'sukjai bakery' } })
  await vi.waitFor(() => expect(said).toEqual(['sukjai bakery']))
  await userEvent.click(screen.getByText('Back'))
  expect(field().value).toBe('sukjai')
})
