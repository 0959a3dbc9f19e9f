import { expect, test } from 'vitest'

import { readXlsx } from '#lib/tables/xlsx-read.ts'
import { writeXlsx } from '#lib/tables/xlsx-write.ts'

import { guessTargets } from './guess-targets.ts'
import { tableOf } from './table.ts'
import { toRows, type Reading } from './to-row.ts'
import { venioTable } from './venio.ts'

const reading = (choices: Reading['choices']): Reading => ({
  choices,
  era: 'buddhist',
  today: '2026-11-24',
  staffCodeOf: () => undefined,
  fieldType: () => undefined,
})

test('the three sheets of a Venio export are one table: contacts and addresses at the customer of their code', async () => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  const sheets = [
    {
      name: 'Customers-Venio-V2',
      rows: [
        ['Customer Code', 'Customer Name', 'State', 'Mobile', 'Office location'],
        ['C001', 'สยาม', 'Lead', '812345678', ''],
      ],
    },
    {
      name: 'Contacts-Venio-V2',
      rows: [
        ['Customer Code', 'Contact Name ', 'Mobile', 'Telephone'],
        ['c001', 'มานี', '898765432', ''],
        ['C001', 'ปิติ', '', '02-1'],
        ['C999', 'ใคร', '', ''],
      ],
    },
    {
      name: 'Locations-Venio-V2',
      rows: [
        ['Customer Code', 'Location Type', 'Address', 'Province', 'Latitude', 'Longitude'],
        ['C001', 'Billing', '1 สีลม', 'กรุงเทพมหานคร', '13.7', '100.5'],
      ],
    },
  ]
  await writeXlsx(sheets, (bytes) => void pieces.push(bytes))
  const table = venioTable(await readXlsx(new Uint8Array(await new Blob(pieces).arrayBuffer())))
  expect(table?.orphans).toBe(1)
  if (table === undefined) return
  expect(toRows(table, reading(guessTargets(table.head, table.rows)))).toEqual([
    {
      row: 1,
      customer: {
        customerCode: 'C001',
        customerName: 'สยาม',
        customerState: 1,
        customerMobile: '0812345678',
        contacts: [
          { contactName: 'มานี', contactMobile: '0898765432' },
          { contactName: 'ปิติ', contactPhone: '02-1' },
        ],
        addresses: [
          { locationAddress: '1 สีลม กรุงเทพมหานคร', locationType: 1, latitude: '13.7', longitude: '100.5' },
        ],
      },
    },
  ])
})

test('empty cells say nothing, words that are not understood are named, and a second row of one customer points to the first', () => {
  const table = tableOf([[], ['ชื่อลูกค้า', 'ขั้นลูกค้า', 'วันเกิด'], ['ก', 'อะไร', '24/11/2530'], ['ก', '', '']])
  expect(toRows(table, reading(['customerName', 'customerState', 'customerBirthdate']))).toEqual([
    { row: 1, customer: { customerName: 'ก', customerBirthdate: '1987-11-24' }, unread: ['customerState'] },
    { row: 2, customer: { customerName: 'ก' }, sameAs: 1 },
  ])
})
