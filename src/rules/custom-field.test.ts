import { expect, test } from 'vitest'

import { checkCustomFields, checkFieldDefinition, type FieldDefinition } from './custom-field.ts'

const definitions: FieldDefinition[] = [
  { name: 'Employees', type: 'number', choices: [] },
  { name: 'Renewal', type: 'date', choices: [] },
  { name: 'Grade', type: 'choice', choices: ['A', 'B'] },
  { name: 'Days', type: 'multi', choices: ['จันทร์', 'พฤหัสบดี'] },
  { name: 'VIP', type: 'boolean', choices: [] },
  { name: 'Site', type: 'url', choices: [] },
  { name: 'Remark', type: 'text', choices: [] },
]
const found = (customFieldName: string, ...customFieldValue: string[]) =>
  checkCustomFields([{ customFieldName, customFieldValue }], definitions).map(({ key }) => key)

test.each([
  ['Employees', ['1,200']],
  ['Employees', ['๑๒.๕']],
  ['Renewal', ['2026-11-24']],
  ['Grade', ['a']],
  ['Days', ['จันทร์', 'พฤหัสบดี']],
  ['VIP', ['true']],
  ['Site', ['https://siamkraft.example']],
  ['Remark', ['anything', 'at all']],
  ['employees', []],
  ['Renewal', [' ']],
  ['Unheard of', ['x', 'y']],
])('%s may be %j', (name, values) => {
  expect(found(name, ...values)).toEqual([])
})

test.each([
  ['Employees', ['many'], 'numberForm'],
  ['EMPLOYEES ', ['many'], 'numberForm'],
  ['Employees', ['1', '2'], 'oneValue'],
  ['Renewal', ['2569-11-24'], 'buddhistYear'],
  ['Renewal', ['tomorrow'], 'dateForm'],
  ['Grade', ['C'], 'choiceUnknown'],
  ['Grade', ['A', 'B'], 'oneValue'],
  ['Days', ['จันทร์', 'อังคาร', 'พุธ'], 'choiceUnknown'],
  ['VIP', ['yes'], 'yesOrNo'],
  ['Site', ['javascript:alert(1)'], 'urlForm'],
  ['Site', ['siamkraft.example'], 'urlForm'],
  ['  ', ['x'], 'required'],
])('%s may not be %j: %s', (name, values, key) => {
  expect(found(name, ...values)).toEqual([key])
})

test('a field is named once, whatever its letters', () => {
  const fields = [
    { customFieldName: 'Grade', customFieldValue: ['A'] },
    null,
    { customFieldName: ' grade', customFieldValue: ['B'] },
  ]
  expect(checkCustomFields(fields, definitions)).toEqual([
    { field: 'customFields[2].customFieldName', key: 'fieldTwice', values: { name: 'grade' } },
  ])
})

test('a definition with choices has at least one, and none blank', () => {
  expect(checkFieldDefinition({ type: 'choice', choices: null })).toMatchObject([
    { field: 'choices', key: 'choicesRequired' },
  ])
  expect(checkFieldDefinition({ type: 'multi', choices: ['A', ' '] })).toMatchObject([
    { field: 'choices[1]', key: 'blankEntry' },
  ])
  expect(checkFieldDefinition({ type: 'choice', choices: ['A'] })).toEqual([])
  expect(checkFieldDefinition({ type: 'text' })).toEqual([])
})
