import { expect, test } from 'vitest'

import { Customer } from '#contract/customer/customer.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, errorsOf, saved, write } from '#server/testing/customers.ts'
import { newImport, send, sent, stateOf, takeBack } from '#server/testing/imports.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

const read = async (code: string | null | undefined) =>
  Customer.parse((await host.call('admin', 'GET', `/v3/customers/${code ?? ''}`)).data)

test('rows are found by code, else by name, and each is new, changed, unchanged or refused', async () => {
  const [byCode, byName, same] = [await saved(host), await saved(host), await saved(host)]
  const rows = await sent(host, [
    { customerCode: byCode.customerCode, customerPhone: '02-111-2222' },
    { customerName: byName.customerName, customerNote: 'ใหม่' },
    { customerCode: same.customerCode, customerName: same.customerName },
    { customerName: aName(), customerState: 3 },
    { customerName: '' },
  ])
  expect(rows.map(({ result, customerCode, fields }) => [result, customerCode, fields])).toEqual([
    ['changed', byCode.customerCode, ['customerPhone']],
    ['changed', byName.customerCode, ['customerNote']],
    ['unchanged', same.customerCode, []],
    ['new', expect.stringMatching(/^C\d{6}$/), []],
    ['refused', null, []],
  ])
  expect(rows[4]?.errors).toEqual([{ field: 'customerName', message: 'Fill this in' }])
  expect(await read(byCode.customerCode)).toMatchObject({ customerPhone: '02-111-2222', customerState: 1 })
})

test('a dry run says the same and leaves nothing behind', async () => {
  const id = newImport()
  const known = await saved(host)
  const name = aName()
  const rows = [
    {
      customerName: name,
      customerGroupName: `กลุ่ม ${name}`,
      customFields: [{ customFieldName: name.slice(0, 40), customFieldValue: ['x'] }],
    },
    { customerName: known.customerName, customerNote: 'ก' },
    { customerName: aName(), owners: ['nobody'] },
  ]
  const dry = await sent(host, rows, { id, dry: true })
  expect(dry.map(({ result }) => result)).toEqual(['new', 'changed', 'refused'])
  expect((await host.call('admin', 'GET', `/sala/v1/imports/${id}`)).status).toBe(404)
  expect((await host.call('admin', 'GET', `/v3/customers/name/${name}`)).status).toBe(404)
  expect(JSON.stringify((await host.call('admin', 'GET', '/sala/v1/lookups')).json)).not.toContain(name)
  expect(JSON.stringify((await host.call('admin', 'GET', '/sala/v1/custom-fields')).json)).not.toContain(
    name.slice(0, 40),
  )
  const real = await sent(host, rows, { id })
  expect(real.map(({ result, errors }) => [result, errors])).toEqual(
    dry.map(({ result, errors }) => [result, errors]),
  )
})

test('every fault of a row is told at once, in the language of the person, by the rules of any write', async () => {
  const customer = {
    customerName: 'ก'.repeat(300),
    customerState: 9,
    customerStatus: 1 as const,
    branchCode: '12',
    customerEmail: 'x',
    owners: ['nobody'],
  }
  const [row] = await sent(host, [{ customer, unread: ['customerBirthdate'] }], { language: 'th' })
  const fields = row?.errors.map(({ field }) => field) ?? []
  expect(fields).toEqual(expect.arrayContaining(['customerState', 'customerBirthdate']))
  expect(row?.errors.every(({ message }) => /[\u0E00-\u0E7F]/.test(message))).toBe(true)
  const { customerState: _bad, ...fitting } = customer
  const [other] = await sent(host, [fitting])
  expect(other?.errors.map(({ field }) => field).toSorted()).toEqual(
    (errorsOf(await write(host, { ...fitting, customerState: 1 })) as { field: string }[])
      .map(({ field }) => field)
      .toSorted(),
  )
})

test('two rows about one customer: the first counts, in one batch and across batches', async () => {
  const id = newImport()
  const [name, code] = [aName(), (await saved(host)).customerCode]
  const rows = [{ customerName: name }, { customerName: name }, { customerCode: code, customerNote: '1' }]
  const first = await sent(host, rows, { id, total: 6 })
  expect(first.map(({ result }) => result)).toEqual(['new', 'refused', 'changed'])
  expect(first[1]?.errors).toEqual([{ field: '', message: 'Row 1 of this file is about the same customer' }])
  const again = await sent(
    host,
    [{ customerName: name }, { customerCode: code }, { customerName: aName() }],
    {
      id,
      batch: 2,
      total: 6,
    },
  )
  expect(again.map(({ result }) => result)).toEqual(['refused', 'refused', 'new'])
})

test('a name that another code has is refused, a code that nobody has is taken', async () => {
  const { customerName, customerCode } = await saved(host)
  const code = `X-${newImport()}`
  const rows = await sent(host, [
    { customerCode: code, customerName },
    { customerCode: code, customerName: aName() },
  ])
  expect(rows.map(({ result }) => result)).toEqual(['refused', 'new'])
  expect(rows[0]?.errors[0]?.message).toContain(customerCode)
  expect(rows[1]?.customerCode).toBe(code)
})

test('tax id and branch find a customer where that is chosen, and only when there is one', async () => {
  const tax = '0105500000099'
  const head = await saved(host, { customerTaxNo: tax, branchCode: '00000' })
  await saved(host, { customerTaxNo: tax, branchCode: '00001' })
  await saved(host, { customerTaxNo: tax, branchCode: '00001' })
  const row = (branchCode: string) => ({
    customerName: aName(),
    customerTaxNo: '0-1055-00000-09-9',
    branchCode,
  })
  const rows = await sent(host, [row('00000'), row('00001'), row('00002')], { more: { matchTaxId: true } })
  expect(rows.map(({ result, customerCode }) => [result, customerCode])).toEqual([
    ['changed', head.customerCode],
    ['refused', null],
    ['new', expect.anything()],
  ])
})

test('contacts, addresses and custom fields are added to what there is, by name', async () => {
  const { customerCode } = await saved(host, {
    customerType: 1,
    contacts: [{ contactName: 'มานี', contactPhone: '1' }, { contactName: 'ปิติ' }],
    addresses: [{ locationAddress: '1 ถนนสีลม' }],
    customFields: [{ customFieldName: 'ก', customFieldValue: ['1'] }],
  })
  await sent(host, [
    {
      customerCode,
      contacts: [{ contactName: 'มานี', contactMobile: '2' }, { contactName: 'ชูใจ' }],
      addresses: [{ locationAddress: '1 ถนนสีลม', latitude: '13.7', longitude: '100.5' }],
      customFields: [{ customFieldName: 'ข', customFieldValue: ['2'] }],
    },
  ])
  const now = await read(customerCode)
  expect(now.contacts.map((one) => [one.contactName, one.contactPhone, one.contactMobile])).toEqual([
    ['มานี', '1', '2'],
    ['ปิติ', null, null],
    ['ชูใจ', null, null],
  ])
  expect(now.addresses).toMatchObject([{ locationAddress: '1 ถนนสีลม', latitude: '13.7' }])
  expect(now.customFields.map(({ customFieldName }) => customFieldName)).toEqual(['ก', 'ข'])
})

test('a batch that comes again answers what it did and writes nothing; other content under its number is refused', async () => {
  const id = newImport()
  const rows = [{ customerName: aName() }, { customerName: '' }]
  const first = await sent(host, rows, { id, total: 4 })
  expect(await sent(host, rows, { id, total: 4 })).toEqual(first)
  expect((await send(host, [{ customerName: aName() }], { id, total: 4 })).status).toBe(409)
  expect(await stateOf(host, id)).toMatchObject({
    batches: [1],
    counts: { new: 1, changed: 0, unchanged: 0, refused: 1 },
    isDone: false,
    refused: [{ row: 2, errors: [{ field: 'customerName' }] }],
  })
})

test('the same batch twice at once is written once', async () => {
  const id = newImport()
  const rows = [{ customerName: aName() }, { customerName: aName() }]
  const both = await Promise.all([sent(host, rows, { id }), sent(host, rows, { id })])
  expect(both[0]).toEqual(both[1])
  expect((await stateOf(host, id)).counts.new).toBe(2)
})

test('an import goes back whole; who was changed since is named and left', async () => {
  const id = newImport()
  const before = await saved(host, { customerNote: 'เดิม' })
  const rows = [
    { customerName: aName() },
    { customerCode: before.customerCode, customerNote: 'จากไฟล์' },
    { customerName: aName() },
  ]
  const done = await sent(host, rows, { id })
  const later = await read(done[2]?.customerCode)
  await write(host, {
    customerCode: later.customerCode,
    customerName: later.customerName,
    customerNote: 'แก้ทีหลัง',
  })
  const state = await takeBack(host, id)
  expect(state).toMatchObject({ isUndone: true, undo: { done: 2, waiting: 0 } })
  expect(state.undo.left).toEqual([
    {
      row: 3,
      customerCode: later.customerCode,
      customerName: later.customerName,
      reason: 'admin ทดสอบ changed this later',
    },
  ])
  expect((await host.call('admin', 'GET', `/v3/customers/${done[0]?.customerCode}`)).status).toBe(404)
  expect(await read(before.customerCode)).toMatchObject({ customerNote: 'เดิม' })
  expect((await send(host, [{ customerName: aName() }], { id, batch: 2 })).status).toBe(409)
})

test('a file with codes comes in again after its import was undone', async () => {
  const [id, code] = [newImport(), `Z${newImport()}`]
  const rows = [{ customerCode: code, customerName: aName(), contacts: [{ contactName: 'ก' }] }]
  await sent(host, rows, { id })
  await takeBack(host, id)
  const second = newImport()
  expect(await sent(host, rows, { id: second })).toMatchObject([{ result: 'new', customerCode: code }])
  expect(await read(code)).toMatchObject({ contacts: [{ contactName: 'ก' }] })
  expect(await takeBack(host, second)).toMatchObject({ undo: { done: 1, left: [] } })
  expect((await host.call('admin', 'GET', `/v3/customers/${code}`)).status).toBe(404)
})

test('numbers have no gap, whatever was refused between', async () => {
  const rows = Array.from({ length: 9 }, (_, i) => ({
    customerName: i % 3 === 1 ? '' : aName(),
    customerState: 3,
  }))
  const first = await sent(host, rows)
  const numbers = first.flatMap(({ result, customerCode }) =>
    result === 'new' ? Number(customerCode?.slice(1)) : [],
  )
  expect(numbers).toEqual(Array.from({ length: 6 }, (_, i) => (numbers[0] ?? 0) + i))
  const { customerCode } = await saved(host, { customerState: 3 })
  expect(Number(customerCode.slice(1))).toBe((numbers.at(-1) ?? 0) + 1)
})
