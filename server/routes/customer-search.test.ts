import { beforeAll, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { saved } from '#server/testing/customers.ts'
import { enquire } from '#server/testing/enquiry.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

beforeAll(async () => {
  await saved(host, {
    customerCode: 'น้ำ-1',
    customerName: 'บริษัท น้ำมันแก้ว จำกัด',
    customer2ndName: 'Kaew Oil & Café',
    customerAliases: ['เเสงเดือน', 'ที่ดี สาขา ๑๒'],
    customerTaxNo: '0-1055-55000-00-5',
    customerPhone: '02-123-4567',
    customerMobile: '(+66) 81 234 5678',
    customerEmail: 'Info@Kaew.example',
    contacts: [{ contactName: 'อนงค์ ใจดีๆ', contactMobile: '089.876.5432', contactEmail: 'anong@x.example' }],
  })
  await saved(host, { customerCode: 'other', customerName: 'หจก. 100%_ดี \\ จริง' })
})

const finds = async (keyword: string) => (await enquire(host, { keyword })).codes

test.each([
  ['its name', 'น้ำมัน'],
  ['sara am typed as two characters', 'นํ้ามัน'],
  ['sara am with its marks the other way round', 'น้ํามัน'],
  ['a vowel and a tone mark in the other order', 'ท\u0E48\u0E35ดี'],
  ['two sara e for sara ae, in what is stored', 'แสงเดือน'],
  ['two sara e for sara ae, in what is typed', 'เเก้ว'],
  ['Thai digits in what is stored', 'สาขา 12'],
  ['Thai digits in what is typed', '๐๒๑๒๓'],
  ['another case', 'KAEW oil'],
  ['full-width letters', 'Ｋａｅｗ'],
  ['an accent composed of two characters', 'Cafe\u0301'],
  ['words in another order, from different fields', 'อนงค์   kaew'],
  ['a blank before mai yamok', 'ใจดี ๆ'],
  ['its code', 'น้ำ-1'],
  ['a tax id without hyphens', '0105555000005'],
  ['a tax id with hyphens', '0-1055-55000-00-5'],
  ['the middle of a phone number with hyphens', '123-45'],
  ['a phone number without hyphens', '021234567'],
  ['a mobile number as dialled at home', '0812345678'],
  ['a mobile number as dialled from abroad', '+66812345678'],
  ['a mobile number with blanks', '081 234 5678'],
  ["a contact's name", 'อนงค์'],
  ["a contact's mobile number", '0898765432'],
  ["a contact's e-mail address", 'ANONG@X'],
  ['its e-mail address', 'info@kaew'],
  ['two letters', 'ว '],
  ['an alias', 'สงเดื'],
])('a customer is found by %s', async (_, keyword) => {
  expect(await finds(keyword)).toEqual(['น้ำ-1'])
})

test.each([
  ['one of the words is nowhere', 'น้ำมัน ทองคำ'],
  ['a tone mark differs', 'น้ำมั่น'],
  ['a percent sign stands for itself', 'น%น'],
  ['a low line stands for itself', 'น้_มัน'],
])('a customer is not found when %s', async (_, keyword) => {
  expect(await finds(keyword)).toEqual([])
})

test.each(['100%_', '\\', '%_ดี'])('%s is searched for as it is', async (keyword) => {
  expect(await finds(keyword)).toEqual(['other'])
})

test('a blank keyword does not filter', async () => {
  expect(await finds('  ')).toHaveLength(2)
})

test('a change of name, phone or contact changes what finds the customer', async () => {
  const old = { customerName: 'ก่อนเปลี่ยน', contacts: [{ contactName: 'คนเก่า' }] }
  const { customerCode } = await saved(host, old)
  await saved(host, { customerCode, customerName: 'หลังเปลี่ยน', contacts: [{ contactName: 'คนใหม่' }] })
  expect(await finds('ก่อนเปลี่ยน')).toEqual([])
  expect(await finds('คนเก่า')).toEqual([])
  expect(await finds('หลังเปลี่ยน คนใหม่')).toEqual([customerCode])
})
