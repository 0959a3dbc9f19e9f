import { expect, test } from 'vitest'

import { ErrorReply } from '#contract/envelope.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, errorsOf, saved, write } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const fieldsOf = (json: unknown): string[] =>
  ErrorReply.parse(json)
    .errors.map(({ field }) => field)
    .toSorted((a, b) => a.localeCompare(b))

test('R1: one error answers 4001; all of several, those of the database too, answer 4002 and nothing is written', async () => {
  const { customerName } = await saved(host)
  const one = await write(host, { customerName })
  expect([one.status, one.json]).toMatchObject([400, { status: { code: '4001' }, data: null }])

  const several = await write(host, {
    customerName,
    customerStatus: 1,
    owners: ['E003', 'nobody'],
    customerTags: ['R1 tag'],
  })
  expect([several.status, several.json]).toMatchObject([400, { status: { code: '4002' }, data: null }])
  expect(errorsOf(several)).toMatchObject([
    { field: 'customerNote' },
    { field: 'owners[1]' },
    { field: 'customerName' },
  ])
  const { rows } = await host.context.pool.query("select from lookups where name = 'R1 tag'")
  expect(rows).toHaveLength(0)
})

test('R1: what does not fit the contract and what breaks a rule are told together', async () => {
  const body = {
    customerName: ' ',
    customerState: '9',
    classificationName: 'ABCD',
    customerStatus: 1,
    owners: 7,
  }
  const { status, json } = await host.call('admin', 'POST', '/v3/customers', { body })
  expect([status, json]).toMatchObject([400, { status: { code: '4002' } }])
  const fields = ['classificationName', 'customerName', 'customerNote', 'customerState', 'owners']
  expect(fieldsOf(json)).toEqual(fields)

  const { customerCode, customerName } = await saved(host, { customerNote: 'ปิด' })
  const update = { customerCode, customerName, customerState: 9, customerStatus: 1, customerEmail: 'x' }
  const refused = await host.call('admin', 'POST', '/v3/customers', { body: update })
  expect(fieldsOf(refused.json)).toEqual(['customerEmail', 'customerState'])
})

test('R1: what only the database knows is told besides what does not fit the contract', async () => {
  const { customerCode, customerName } = await saved(host)
  const body = { customerName, customerState: 9, owners: ['nobody'], primaryOwner: 'nobody' }
  const refused = await host.call('admin', 'POST', '/v3/customers', { body })
  expect(fieldsOf(refused.json)).toEqual(['customerName', 'customerState', 'owners[0]', 'primaryOwner'])
  const own = await host.call('admin', 'POST', '/v3/customers', {
    body: { customerCode, customerName, customerState: 9 },
  })
  expect(fieldsOf(own.json)).toEqual(['customerState'])
})

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
] as const)('R5: a customer of state %i without lead status gets %i', async (customerState, leadStatus) => {
  expect(await saved(host, { customerState })).toMatchObject({ leadStatus })
})

test('R5: a lead status that a later write leaves out stays, whatever the state becomes', async () => {
  const { customerCode, customerName } = await saved(host, { leadStatus: 4 })
  expect(await saved(host, { customerCode, customerName, customerState: 3 })).toMatchObject({ leadStatus: 4 })
  const cleared = { customerCode, customerName, customerState: 3, leadStatus: null } as const
  expect(await saved(host, cleared)).toMatchObject({ leadStatus: 3 })
})

test('R8: texts are trimmed and NFC-normalised; an empty one is none, and missing where it is required', async () => {
  const name = aName()
  const body = { customerName: `  ${name} `, customerPhone: '  ', customer2ndName: 'Cafe\u0301 ' }
  expect(await saved(host, body)).toMatchObject({
    customerName: name,
    customerPhone: null,
    customer2ndName: 'Café',
  })
  expect(errorsOf(await write(host, { customerName: ' \u200B ' }))).toMatchObject([{ field: 'customerName' }])
})

test('R10: a name that looks the same is taken, and the refusal names the code of its holder', async () => {
  const name = aName()
  const { customerCode } = await saved(host, { customerName: `น้ำดี ABC ${name}` })
  const twin = await write(host, { customerName: ` น\u0E4D\u0E49าดี abc ${name} ` })
  expect(errorsOf(twin)).toEqual([
    { field: 'customerName', message: `This name belongs to customer ${customerCode}.` },
  ])
  await saved(host, { customerName: `น้ำดี  ABC ${name}` }) // inner blanks count
})

test('R10: a customer keeps its own name, and may change how it is written', async () => {
  const { customerCode, customerName } = await saved(host)
  const again = { customerCode, customerName: customerName.toUpperCase(), customerState: 1 } as const
  expect(await saved(host, again)).toMatchObject({ customerCode, customerName: again.customerName })
})

test.each([1, 2] as const)('R12: status %i requires a note', async (customerStatus) => {
  const refused = await write(host, { customerStatus, customerNote: ' ' })
  expect(errorsOf(refused)).toMatchObject([{ field: 'customerNote' }])
  await saved(host, { customerStatus, customerNote: 'เลิกกิจการ' })
})

test('R12: a note that is stored already is enough', async () => {
  const { customerCode, customerName } = await saved(host, { customerNote: 'เลิกกิจการ' })
  const ended = { customerCode, customerName, customerState: 1, customerStatus: 1 } as const
  expect(await saved(host, ended)).toMatchObject({ customerStatus: 1 })
})

test('R13: a class has at most three characters, counted in code points', async () => {
  expect(await saved(host, { classificationName: '😀ผู' })).toMatchObject({ classificationName: '😀ผู' })
  const refused = await write(host, { classificationName: 'ABCD' })
  expect(errorsOf(refused)).toMatchObject([{ field: 'classificationName' }])
})

test('R14: an unqualified lead requires reason and note; a prospect does not', async () => {
  const refused = await write(host, { leadStatus: 3 })
  expect(errorsOf(refused)).toMatchObject([
    { field: 'unqulifiedReasonName' },
    { field: 'unqulifiedReasonNote' },
  ])
  await saved(host, { leadStatus: 3, unqulifiedReasonName: 'งบ', unqulifiedReasonNote: 'ไม่มีงบปีนี้' })
  await saved(host, { leadStatus: 3, customerState: 2 })
})

test('R15: owners are staff codes in any case, stored as the employee has them; the first becomes the primary one', async () => {
  expect(await saved(host, { owners: ['e004', 'E003', 'E004'] })).toMatchObject({
    owners: ['E004', 'E003'],
    primaryOwner: 'E004',
  })
  expect(await saved(host, { owners: ['E003'], primaryOwner: 'e005' })).toMatchObject({
    owners: ['E003', 'E005'],
    primaryOwner: 'E005',
  })
})

test('R15: an unknown staff code is refused under the field that holds it', async () => {
  const refused = await write(host, { owners: ['E003', 'ไม่มี'], primaryOwner: 'E999' })
  expect(errorsOf(refused)).toMatchObject([{ field: 'owners[1]' }, { field: 'primaryOwner' }])
})

test('R16: a business answers contacts alone; an individual keeps one contact and answers it under both names', async () => {
  const contact = { contactName: 'อนงค์' }
  const business = await saved(host, { customerType: 1, contacts: [contact, { contactName: 'สมชาย' }] })
  expect(business.contacts).toHaveLength(2)
  expect(business).not.toHaveProperty('contact')
  const person = await saved(host, { customerType: 2, contacts: [contact, { contactName: 'สมชาย' }] })
  expect(person.contacts).toMatchObject([contact])
  expect(person.contact).toEqual(person.contacts)
  expect((await saved(host, { customerType: 2, contact })).contacts).toMatchObject([contact])
})

test('R17: an e-mail has one @ with text on both sides; "" and null clear it', async () => {
  const refused = await write(host, {
    customerEmail: 'a@',
    contacts: [{ contactName: 'ก', contactEmail: '@b' }],
  })
  expect(errorsOf(refused)).toMatchObject([{ field: 'customerEmail' }, { field: 'contacts[0].contactEmail' }])
  for (const empty of ['', null]) {
    const { customerCode, customerName } = await saved(host, { customerEmail: 'a@b' })
    const cleared = { customerCode, customerName, customerState: 1, customerEmail: empty } as const
    expect(await saved(host, cleared)).toMatchObject({ customerEmail: null })
  }
})

test('R18: a tax id with a wrong check digit is kept as typed; a branch of digits has five', async () => {
  const customerTaxNo = '0-1055-55000-00-4'
  expect(await saved(host, { customerTaxNo, branchCode: '00000' })).toMatchObject({ customerTaxNo })
  expect(errorsOf(await write(host, { branchCode: '1' }))).toMatchObject([{ field: 'branchCode' }])
})

test('R19: a credit limit is any text, stored and answered', async () => {
  expect(await saved(host, { creditLimit: 'ตามตกลง' })).toMatchObject({ creditLimit: 'ตามตกลง' })
})

test('R23: coordinates come in pairs and inside their ranges, and are answered as text', async () => {
  const addresses = [{ latitude: 13.7264, longitude: '100.531600' }]
  expect((await saved(host, { addresses })).addresses).toMatchObject([
    { latitude: '13.7264', longitude: '100.5316' },
  ])
  const refused = await write(host, { addresses: [{ latitude: 13.7 }, { latitude: 91, longitude: 0 }] })
  expect(errorsOf(refused)).toMatchObject([
    { field: 'addresses[0].longitude' },
    { field: 'addresses[1].latitude' },
  ])
})

test('a body that is no object is one error, whatever fields the operation wants', async () => {
  const { status, json } = await host.call('sales', 'POST', '/v3/customers', { body: [] })
  expect([status, json]).toMatchObject([400, { status: { code: '4001' }, errors: [{ field: '' }] }])
})
