import { companyNameAt, domainOf } from './company.ts'
import { makeAddresses, makeContacts, makeEvents, makeSatisfactions } from './customer-parts.ts'
import { customFieldValues } from './custom-fields.ts'
import type { Random } from './random.ts'
import { phoneNumber, taxNumber } from './thai-numbers.ts'

export const sources = ['เว็บไซต์', 'Facebook', 'LINE', 'แนะนำต่อ', 'งานแสดงสินค้า', 'โทรศัพท์'] as const
export const interests = ['กล่องลูกฟูก', 'กระดาษคราฟท์', 'ถุงซิปล็อก', 'ฉลากสินค้า', 'ฟิล์มยืด', 'กล่องอาหาร'] as const
export const tags = ['ส่งรายเดือน', 'เครดิต 30 วัน', 'VIP', 'ต้องวางบิล', 'ส่งต่างจังหวัด', 'รับเอง'] as const
export const incomes = ['ต่ำกว่า 5 ล้าน', '5–20 ล้าน', '20–100 ล้าน', '100–500 ล้าน', 'มากกว่า 500 ล้าน'] as const
const lostReasons = ['ไม่มีงบประมาณ', 'ใช้ผู้ขายรายเดิม', 'ไม่ตรงความต้องการ'] as const
const endReasons = ['ย้ายไปใช้ผู้ขายรายอื่น', 'เลิกผลิตสินค้าตัวนี้', 'ปิดโรงงาน', 'ค้างชำระเกิน 1 ปี'] as const

const DAY = 86_400_000

/** The sales people who own customers, by team, and the moment that counts as now. */
export type Setting = { sellers: readonly { staffCode: string; teamId: number }[]; now: Date }

/** Customer number `index` of the demo company, whole; the code is given out by the caller. */
export function makeCustomer(index: number, random: Random, { sellers, now }: Setting) {
  const company = companyNameAt(index, random)
  const domain = domainOf(company.stem)
  const state = random.pick([1, 1, 2, 2, 2, 3, 3, 3, 3, 3] as const)
  const status = state === 3 && random.chance(0.08) ? random.pick([1, 2] as const) : 0
  const leadStatus =
    state === 1 ? random.pick([1, 1, 2, 2, 3, 4] as const) : random.pick([2, 2, 4, 4, 1] as const)
  const created = new Date(
    now.getTime() - Math.floor(random.next() ** 1.5 * 900 * DAY) - random.int(1, 600) * 60_000,
  )
  const modified = new Date(created.getTime() + random.next() ** 0.5 * (now.getTime() - created.getTime()))
  const primary = random.pick(sellers)
  const mates = sellers.filter((seller) => seller.teamId === primary.teamId && seller !== primary)
  const second = mates.length > 0 && random.chance(0.2) ? [random.pick(mates).staffCode] : []
  const unqualified = state === 1 && leadStatus === 3
  return {
    customerName: company.name,
    customer2ndName: company.second,
    customerAliases:
      company.person || random.chance(0.85) ? [] : [company.stem.split(' ')[0] ?? company.stem],
    customerState: state,
    customerType: company.person ? 2 : 1,
    customerStatus: status,
    customerNote:
      status === 0 ? (random.chance(0.1) ? 'ขอใบเสนอราคาทุกครั้งก่อนสั่ง' : null) : random.pick(endReasons),
    leadStatus,
    unqulifiedReasonName: unqualified ? random.pick(lostReasons) : null,
    unqulifiedReasonNote: unqualified ? 'โทรคุยแล้ว ยังไม่พร้อมในปีนี้' : null,
    customerTaxNo: company.person || random.chance(0.15) ? null : taxNumber(random),
    branchCode: company.person
      ? null
      : random.chance(0.9)
        ? '00000'
        : String(random.int(1, 12)).padStart(5, '0'),
    customerPhone: random.chance(0.9) ? phoneNumber(random, 'office') : null,
    customerMobile: random.chance(0.5) ? phoneNumber(random, 'mobile') : null,
    customerEmail: random.chance(0.75)
      ? `${random.pick(['info', 'sales', 'purchase', 'contact'])}@${domain}`
      : null,
    customerSocialAccount: random.chance(0.4) ? { line: `@${domain.split('.')[0] ?? 'shop'}` } : null,
    customerTags: random.chance(0.4) ? random.some(tags, 1, 2) : [],
    sourceName: random.chance(0.85) ? random.pick(sources) : null,
    customerGroupName: random.chance(0.92) ? company.group : null,
    interestsName: random.chance(0.6) ? random.some(interests, 1, 3) : [],
    classificationName: random.chance(0.8) ? random.pick(['A', 'B', 'B', 'C', 'C', 'C']) : null,
    customFields: customFieldValues(random, domain, created.toISOString().slice(0, 10)),
    owners: [primary.staffCode, ...second],
    primaryOwner: primary.staffCode,
    customerIncome: random.chance(0.5) ? random.pick(incomes) : null,
    creditLimit: null,
    contacts: makeContacts(random, company.person, domain),
    addresses: makeAddresses(random, company.person),
    events: makeEvents(random, now),
    satisfactions: makeSatisfactions(random, now),
    dateCreated: created,
    dateModified: modified,
  }
}
export type SeedCustomer = ReturnType<typeof makeCustomer>
