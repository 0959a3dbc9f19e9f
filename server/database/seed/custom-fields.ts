import type { Random } from './random.ts'

/** Custom fields of the demo company, one of each type. */
export const demoCustomFields = [
  {
    name: 'รอบวางบิล',
    type: 'choice',
    choices: ['ทุกวันที่ 5', 'ทุกวันที่ 15', 'ทุกวันที่ 25', 'สิ้นเดือน'],
  },
  { name: 'วันรับสินค้า', type: 'multi', choices: ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์'] },
  { name: 'วงเงินเครดิต', type: 'number', choices: [] },
  { name: 'วันเริ่มเป็นลูกค้า', type: 'date', choices: [] },
  { name: 'ใบกำกับภาษีอิเล็กทรอนิกส์', type: 'boolean', choices: [] },
  { name: 'เว็บไซต์', type: 'url', choices: [] },
  { name: 'หมายเหตุการส่ง', type: 'text', choices: [] },
] as const

const [billing, receiving] = demoCustomFields
const deliveryNotes = [
  'รถส่งของเข้าได้เฉพาะประตู 2 ก่อน 15:00 น.',
  'โทรแจ้งก่อนส่ง 1 ชั่วโมง',
  'งดส่งวันจันทร์',
  'ต้องแลกบัตรที่ป้อมยาม',
] as const

/** Values for one customer: `{ name: [values] }`, not every field is filled. `since` is YYYY-MM-DD. */
export function customFieldValues(random: Random, domain: string, since: string): Record<string, string[]> {
  const values: Record<string, string[]> = {}
  if (random.chance(0.6)) values[billing.name] = [random.pick(billing.choices)]
  if (random.chance(0.4)) values[receiving.name] = random.some(receiving.choices, 1, 3)
  if (random.chance(0.5)) values['วงเงินเครดิต'] = [String(random.int(1, 40) * 25_000)]
  if (random.chance(0.4)) values['วันเริ่มเป็นลูกค้า'] = [since]
  if (random.chance(0.3)) values['ใบกำกับภาษีอิเล็กทรอนิกส์'] = [random.chance(0.5) ? 'true' : 'false']
  if (random.chance(0.3)) values['เว็บไซต์'] = [`https://www.${domain}`]
  if (random.chance(0.15)) values['หมายเหตุการส่ง'] = [random.pick(deliveryNotes)]
  return values
}
