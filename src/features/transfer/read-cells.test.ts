import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { guessTargets } from './guess-targets.ts'
import { readCode, readYesNo } from './read-code.ts'
import { readBranch, readList, readPhone, readTaxId, writeList } from './read-value.ts'

type Words = Record<
  'field' | 'state' | 'status' | 'leadStatus' | 'type' | 'gender' | 'marital',
  Record<string, string>
>

/** What the screens of customers say, in each language. */
const said = Object.values(
  import.meta.glob<Words>('/src/features/customers/words.{en,th}.ts', { eager: true, import: 'words' }),
)

test.each([
  ['105555000005', '0105555000005'],
  ['0-1055-55000-00-5', '0-1055-55000-00-5'],
  ['๑๐๕๕๕๕๐๐๐๐๐๕', '0105555000005'],
  ['1.05555000005E+11', '0105555000005'],
  ['1.05555E+12', '1.05555E+12'],
  ['105555000004', '105555000004'],
  ['GB123', 'GB123'],
])('the tax id %s is read as %s', (typed, read) => {
  expect(readTaxId(typed)).toBe(read)
})

test.each([
  ['812345678', '0812345678'],
  ['21234567', '021234567'],
  ['081-234-5678', '081-234-5678'],
  ['02-123-4567 ต่อ 9', '02-123-4567 ต่อ 9'],
  ['1669', '1669'],
])('the phone number %s is read as %s', (typed, read) => {
  expect(readPhone(typed)).toBe(read)
})

test.each([
  ['1', '00001'],
  ['สำนักงานใหญ่', '00000'],
  ['Head office', '00000'],
  ['00002', '00002'],
  ['ลาดพร้าว', 'ลาดพร้าว'],
])('the branch %s is read as %s', (typed, read) => {
  expect(readBranch(typed)).toBe(read)
})

describe('every word of our own screens is read back as its code', () => {
  const kinds = [
    ['customerState', 'state'],
    ['customerStatus', 'status'],
    ['leadStatus', 'leadStatus'],
    ['customerType', 'type'],
    ['customerGender', 'gender'],
    ['customerMaritalStatus', 'marital'],
  ] as const
  test.each(kinds)('%s', (field, words) => {
    expect(said).toHaveLength(2)
    for (const language of said)
      for (const [code, word] of Object.entries(language[words]))
        expect(readCode(field, word)).toBe(Number(code))
  })
})

test('a word that nobody knows is not guessed at', () => {
  expect(readCode('customerState', 'อะไรนะ')).toBeUndefined()
  expect([readYesNo('ใช่'), readYesNo('No'), readYesNo('อาจจะ')]).toEqual([true, false, undefined])
})

test('a list of values is read back as it was written', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/[\r\0]/.test(text))
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      expect(readList(writeList(values))).toEqual(values)
    }),
  )
  expect(readList('VIP; เครดิต, 30 วัน')).toEqual(['VIP', 'เครดิต, 30 วัน'])
})

test('columns are guessed from headings in both languages, then from what cells look like, each field once', () => {
  expect(guessTargets(['Customer Code', 'ชื่อลูกค้า', 'E-mail ', 'เบอร์โทรศัพท์', 'จังหวัด', 'Created'], [])).toEqual([
    'customerCode',
    'customerName',
    'customerEmail',
    'customerPhone',
    'address.province',
    '',
  ])
  const rows = [
    ['a@b.co', '0105555000005', '0812345678', 'x'],
    ['c@d.co', '0105555000005', '0898765432', 'y'],
  ]
  expect(guessTargets(['ก', 'ข', 'ค', 'ง'], rows, (name) => name === 'ง')).toEqual([
    'customerEmail',
    'customerTaxNo',
    'customerMobile',
    'custom',
  ])
})

test('the headings of our own export lead back to their fields', () => {
  const fields = [
    'customerName',
    'customer2ndName',
    'customerCode',
    'customerState',
    'customerStatus',
    'leadStatus',
    'customerPhone',
    'customerMobile',
    'classificationName',
    'sourceName',
    'primaryOwner',
    'customerGroupName',
    'customerType',
    'customerTaxNo',
    'branchCode',
    'customerEmail',
    'interestsName',
    'customerTags',
  ] as const
  for (const { field } of said)
    expect(
      guessTargets(
        fields.map((one) => field[one] ?? ''),
        [],
      ),
    ).toEqual(fields)
  expect(guessTargets(fields, [])).toEqual(fields)
})
