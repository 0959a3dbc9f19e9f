import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { employeeQueries } from '#features/employees/public.ts'
import { siam } from '#features/customers/testing/siam.ts'
import { words as rules } from '#rules/words.en.ts'
import { hasUnsaved } from '#ui/leave-guard.ts'
import { show } from '#ui/testing/show.tsx'

import { CustomerFormPanel } from './customer-form-panel.tsx'
import { customerQueries } from './queries.ts'
import { words as customers } from './words.en.ts'

const definition = (name: string, type: CustomFieldDefinition['type'], isActive = true) => ({
  name,
  type,
  choices: [],
  order: 1,
  isActive,
})
const names = (list: readonly string[]) => list.map((name) => ({ name, count: 1 }))
const cache = [
  [
    customerQueries.customFields().queryKey,
    [definition('No. of staff', 'number'), definition('Old', 'text', false)],
  ],
  [
    customerQueries.lookups().queryKey,
    { groups: names(['Retail']), sources: [], interests: [], tags: [], classifications: [], incomes: [] },
  ],
  [employeeQueries.directory().queryKey, new Map()],
] as const

const open = (opened?: Called<Customer>) =>
  show(
    <CustomerFormPanel title="Customer" {...(opened && { opened })} onSaved={() => {}} onCancel={() => {}} />,
    '/',
    { more: { customers, rules }, cache },
  )
const field = (label: string | RegExp) => screen.getByLabelText<HTMLInputElement>(label)
const group = (name: RegExp) => within(screen.getByRole('heading', { name })).getByRole('button')
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }))

// the whole form is drawn in each
vi.setConfig({ testTimeout: 20_000 })

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  Element.prototype.scrollIntoView = () => {}
})

test('a new form starts at the name, with the first group open and the rest folded', async () => {
  await open()
  expect(document.activeElement).toBe(field(/^Name/))
  expect(screen.getAllByRole('button', { expanded: false, name: /None yet|Customer code/ })).toHaveLength(7)
})

test('R5: until a lead status is chosen, the one that the state brings is shown', async () => {
  await open()
  const shown = () => screen.getByLabelText<HTMLSelectElement>('Lead status').selectedOptions[0]?.textContent
  await userEvent.click(group(/^Classification/))
  expect(shown()).toBe('New (by state)')
  await userEvent.click(field('Prospect'))
  expect(shown()).toBe('Following up (by state)')
  await userEvent.selectOptions(field('Lead status'), 'Interested')
  await userEvent.click(field('Customer'))
  expect(shown()).toBe('Interested')
})

test('R14: reasons are asked for as soon as a lead is called unqualified', async () => {
  await open()
  expect(screen.queryByLabelText(/^Reason not qualified/)).toBeNull()
  await userEvent.click(group(/^Classification/))
  await userEvent.selectOptions(field('Lead status'), 'Unqualified')
  await userEvent.type(field(/^Name/), 'Siam')
  await save()
  expect(screen.getByText(rules.reasonRequired)).toBeTruthy()
  await userEvent.selectOptions(field('Lead status'), 'Interested')
  expect(screen.queryByText(rules.reasonRequired)).toBeNull()
})

test('R12: whoever ends a customer is shown where to say why', async () => {
  await open({ data: { ...siam, customerStatus: 0, customerNote: null } })
  await userEvent.click(group(/^Classification/))
  await userEvent.selectOptions(field('Status'), 'Ended')
  expect(screen.getByRole('button', { name: /^Note/, expanded: true })).toBeTruthy()
  await save()
  expect(screen.getByText(rules.noteRequired)).toBeTruthy()
})

test('a business with several contacts that becomes an individual is told what a save keeps; nobody is dropped', async () => {
  const [pranee] = siam.contacts
  const contacts = [pranee, { ...pranee, contactName: 'Somchai' }] as Customer['contacts']
  await open({ data: { ...siam, contacts } })
  await userEvent.click(field('Individual'))
  const notice = screen.getByText('An individual has one contact').closest('[role=status]')
  expect(notice?.textContent).toContain('keeps ปราณี ศรีสุวรรณ and removes 1 other contact')
  await userEvent.click(screen.getByRole('button', { name: 'Move Contact 2 up', hidden: true }))
  expect(notice?.textContent).toContain('keeps Somchai')
  await userEvent.click(field('Business'))
  expect(screen.queryByText('An individual has one contact')).toBeNull()
  expect(screen.getAllByLabelText(/^Contact name/)).toHaveLength(2)
})

test('personal details are asked of individuals', async () => {
  await open()
  expect(screen.queryByLabelText('Gender')).toBeNull()
  await userEvent.click(field('Individual'))
  expect(screen.getByLabelText('Gender')).toBeTruthy()
})

test('a field that was changed is judged on leaving it, one that was only visited is left in peace', async () => {
  await open()
  await userEvent.click(field('Branch code'))
  await userEvent.tab()
  await userEvent.click(field(/^Name/))
  await userEvent.tab()
  expect(screen.queryByText(rules.required)).toBeNull()
  await userEvent.type(field('Branch code'), '12')
  expect(screen.queryByText(rules.branchDigits)).toBeNull()
  await userEvent.tab()
  expect(screen.getByText(rules.branchDigits)).toBeTruthy()
  await userEvent.type(field('Branch code'), '345')
  expect(screen.queryByText(rules.branchDigits)).toBeNull()
})

test('R18: the check digit is marked while one types, and 00000 reads head office', async () => {
  await open()
  await userEvent.type(field('Tax ID'), '010555500000')
  expect(screen.queryByText('Not a Thai tax ID')).toBeNull()
  await userEvent.type(field('Tax ID'), '4')
  expect(screen.getByText('Check digit does not match')).toBeTruthy()
  await userEvent.type(field('Tax ID'), '{Backspace}5')
  expect(screen.getByText('Number is valid')).toBeTruthy()
  await userEvent.type(field('Branch code'), '00000')
  expect(screen.getByText('Head office')).toBeTruthy()
})

test('a refused field of a custom name, dots and all, opens its group and names itself on top', async () => {
  await open()
  await userEvent.type(field(/^Name/), 'Siam')
  await userEvent.click(group(/^Custom fields/))
  await userEvent.type(field('No. of staff'), 'many')
  await userEvent.click(group(/^Custom fields/))
  await save()
  expect(screen.getByText(rules.numberForm)).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Custom fields/, expanded: true })).toBeTruthy()
  expect(within(screen.getByRole('alert')).getByRole('button', { name: 'No. of staff' })).toBeTruthy()
})

test('values of custom fields that are out of use, or unknown, stay in sight', async () => {
  const customFields = [
    { customFieldName: 'Old', customFieldValue: ['a', 'b'] },
    { customFieldName: 'Nobody knows', customFieldValue: ['c'] },
  ]
  await open({ data: { ...siam, customFields } })
  await userEvent.click(group(/^Custom fields/))
  expect(screen.getByText('a, b')).toBeTruthy()
  expect(screen.getByText('c')).toBeTruthy()
})

test('Enter in a line of text does not save', async () => {
  await open()
  await userEvent.type(field('Second name'), 'Siam{Enter}')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a form that was only looked at can be left, one that was changed cannot', async () => {
  await open({ data: siam })
  await userEvent.click(group(/^Contact channels/))
  await userEvent.click(screen.getByRole('button', { name: 'Add account' }))
  expect(hasUnsaved()).toBe(false)
  await userEvent.type(field('Second name'), '!')
  expect(hasUnsaved()).toBe(true)
  await userEvent.type(field('Second name'), '{Backspace}')
  await waitFor(() => expect(hasUnsaved()).toBe(false))
})
