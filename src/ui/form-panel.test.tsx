import { TextInput } from '@mantine/core'
import { act, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'

import type { Outcome } from '#api/outcome.ts'
import type { FormStore } from '#ui/form/form-store.ts'
import { Repeatable } from '#ui/form/repeatable.tsx'
import { Section } from '#ui/form/section.tsx'
import { useErrorAt, useFormErrors, useFormStore, useFormValue, useValueAt } from '#ui/form/use-form-store.ts'
import { show } from '#ui/testing/show.tsx'

import { FormPanel } from './form-panel.tsx'
import { hasUnsaved } from './leave-guard.ts'

type Firm = { name: string; branch: string; phones: { key: string; number: string }[] }

const sent: Firm[] = []
const saved: [unknown, boolean][] = []
let answer: Outcome<Firm>

let made = 0
const newPhone = () => ({ key: `p${(made += 1)}`, number: '' })

type FieldProps = { form: FormStore<Firm>; path: string; label: string; withAsterisk?: boolean }

const Field = ({ form, path, ...input }: FieldProps) => (
  <TextInput
    {...input}
    value={String(useValueAt(form, path))}
    error={useErrorAt(form, path)}
    data-path={path}
    onChange={(event) => form.set(path, event.currentTarget.value)}
  />
)

function FirmForm() {
  const form = useFormStore<Firm>({ name: 'Siam', branch: '', phones: [] })
  const errors = useFormErrors(form)
  const [outcome, setOutcome] = useState<Outcome<Firm>>()
  const submit = () => {
    const values = form.values()
    form.setErrors(values.name === '' ? { name: 'Write a name' } : {})
    if (values.name === '') return
    sent.push(values)
    setOutcome(answer)
  }
  const phones = useFormValue(form, (firm) => firm.phones)
  return (
    <FormPanel
      title="Firm"
      form={{ errors, setErrors: form.setErrors, isDirty: () => form.values() !== form.initial }}
      onSubmit={submit}
      saving={false}
      outcome={outcome}
      onSaved={(done, more) => saved.push([done.data, more])}
      onCancel={() => {}}
      moreLabel="Save and add another"
      sections={[
        { id: 'main', title: 'Main' },
        { id: 'tax', title: 'Tax', folded: true },
        { id: 'phones', title: 'Phones' },
      ]}
    >
      <Section id="main">
        <Field form={form} path="name" label="Name" withAsterisk />
      </Section>
      <Section id="tax">
        <Field form={form} path="branch" label="Branch" />
      </Section>
      <Section id="phones">
        <Repeatable
          path="phones"
          rows={phones}
          rowName={(index) => `Phone ${index + 1}`}
          addLabel="Add phone"
          onAdd={() => form.addRow('phones', newPhone())}
          onRemove={(index) => form.removeRow('phones', index)}
          onMove={(from, to) => form.moveRow('phones', from, to)}
        >
          {(index) => <Field form={form} path={`phones.${index}.number`} label={`Number ${index + 1}`} />}
        </Repeatable>
      </Section>
    </FormPanel>
  )
}

const name = () => screen.getByLabelText<HTMLInputElement>(/Name/)
const press = (label: string) => userEvent.click(screen.getByRole('button', { name: label }))

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => {}
  sent.splice(0)
  saved.splice(0)
  answer = { kind: 'saved', data: { name: '', branch: '', phones: [] }, version: undefined, changes: [] }
})

test('a field that is wrong is named on top, which takes the focus and leads to it', async () => {
  await show(<FirmForm />)
  await userEvent.clear(name())
  await press('Save')
  const summary = screen.getByRole('alert')
  expect(document.activeElement).toBe(summary)
  expect(summary.textContent).toContain('1 thing to fix')
  expect(screen.getByText('Write a name')).toBeTruthy()
  await press('Name')
  expect(document.activeElement).toBe(name())
  expect(sent).toEqual([])
})

test('what the host refuses shows at its field, in the words of the host, and what was typed stays', async () => {
  answer = { kind: 'refused', fields: [{ field: 'branch', message: 'Five digits' }], description: undefined }
  await show(<FirmForm />)
  await userEvent.type(name(), ' Kraft')
  await press('Save')
  expect(await screen.findByText('Five digits')).toBeTruthy()
  expect(name().value).toBe('Siam Kraft')
  expect(screen.getByRole('button', { name: /Tax/, expanded: true })).toBeTruthy() // it was folded
  await userEvent.click(screen.getByRole('button', { name: /Tax/, expanded: true }))
  await press('Branch') // in the summary: folded again by hand
  expect(document.activeElement).toBe(screen.getByLabelText('Branch'))
  expect(screen.getByRole('button', { name: /Tax/, expanded: true })).toBeTruthy()
})

test('a refusal of something that the form does not show is said in the summary', async () => {
  answer = { kind: 'refused', fields: [{ field: '', message: 'Too large' }], description: undefined }
  await show(<FirmForm />)
  await press('Save')
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Too large'))
})

test.each<[Outcome<Firm>, string]>([
  [{ kind: 'conflict', theirs: undefined }, 'Changed by someone else'],
  [{ kind: 'gone' }, 'This was deleted meanwhile'],
  [{ kind: 'forbidden' }, 'You may not do this'],
  [{ kind: 'unknown', absent: false }, 'Not confirmed yet'],
  [{ kind: 'unknown', absent: true }, 'It was not saved'],
  [{ kind: 'failed', id: '7F3K-20', description: undefined }, 'Reference 7F3K-20'],
])('after %j the form keeps what was typed and says "%s"', async (outcome, words) => {
  answer = outcome
  await show(<FirmForm />)
  await userEvent.type(name(), ' Kraft')
  await press('Save')
  expect(await screen.findByText(words)).toBeTruthy()
  expect(name().value).toBe('Siam Kraft')
  expect(hasUnsaved()).toBe(true)
})

test('a save for later is sent once by itself when the time has come', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  answer = { kind: 'later', seconds: 2 }
  await show(<FirmForm />)
  await userEvent.click(screen.getByRole('button', { name: 'Save' }), { delay: null })
  expect(screen.getByText(/Sends again in 2 s/)).toBeTruthy()
  answer = { kind: 'failed', id: undefined, description: undefined }
  await act(() => vi.advanceTimersByTimeAsync(5000))
  expect(sent).toHaveLength(2)
  vi.useRealTimers()
})

test('a save without network is sent once when the network is back', async () => {
  answer = { kind: 'offline' }
  await show(<FirmForm />)
  await press('Save')
  expect(await screen.findByRole('button', { name: 'Save when online' })).toBeTruthy()
  answer = { kind: 'failed', id: undefined, description: undefined }
  await act(async () => void window.dispatchEvent(new Event('online')))
  expect(sent).toHaveLength(2)
})

test('after a save the page may be left, and the owner hears which button it was', async () => {
  await show(<FirmForm />)
  await userEvent.type(name(), ' Kraft')
  await press('Save and add another')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.[1]).toBe(true)
  expect(hasUnsaved()).toBe(false)
})

test('Ctrl S saves from inside a field', async () => {
  await show(<FirmForm />)
  await userEvent.type(name(), ' Kraft{Control>}s{/Control}')
  await waitFor(() => expect(sent).toEqual([{ name: 'Siam Kraft', branch: '', phones: [] }]))
})

test('rows are added, moved and removed by keyboard, and the focus stays near', async () => {
  await show(<FirmForm />)
  await press('Add phone')
  await userEvent.keyboard('02')
  await press('Add phone')
  await userEvent.keyboard('081{Alt>}{ArrowUp}{/Alt}')
  expect(screen.getByLabelText<HTMLInputElement>('Number 1').value).toBe('081')
  expect(document.activeElement).toBe(screen.getByLabelText('Number 1'))
  await press('Remove Phone 1')
  expect(screen.getByLabelText<HTMLInputElement>('Number 1').value).toBe('02')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Phone 1' }))
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add phone' }))
})
