import { IconArrowRight, IconCommand } from '@tabler/icons-react'

import type { EndpointId } from '#contract/all.ts'
import { paths } from '#lib/paths.ts'
import type { Bilingual, PaletteAt, PaletteEntry, PaletteSource } from '#ui/palette.ts'

type Act = {
  id: string
  name: Bilingual
  /** Other words that people use for it. */
  also?: readonly string[]
  key?: string
  needs?: EndpointId
} & ({ to: string } | { run: () => void })

/** Pages, by the words that people use for them. A new page joins with a line. */
const pages: readonly Act[] = [
  {
    id: 'customers',
    name: { th: 'ลูกค้า', en: 'Customers' },
    needs: 'enquireCustomers',
    to: paths.customers(),
  },
  {
    id: 'leads',
    name: { th: 'ผู้สนใจ', en: 'Leads' },
    also: ['lead', 'ลีด', 'ลูกค้าเป้าหมาย'],
    needs: 'enquireCustomers',
    to: paths.customers({ state: '1' }),
  },
  {
    id: 'prospects',
    name: { th: 'ลูกค้ามุ่งหวัง', en: 'Prospects' },
    also: ['prospect', 'ผู้มุ่งหวัง'],
    needs: 'enquireCustomers',
    to: paths.customers({ state: '2' }),
  },
  {
    id: 'duplicates',
    name: { th: 'ลูกค้าที่อาจซ้ำกัน', en: 'Possible duplicates' },
    also: ['รายชื่อซ้ำ', 'รวมลูกค้า', 'merge', 'duplicate'],
    needs: 'listDuplicates',
    to: paths.duplicates(),
  },
  {
    id: 'people',
    name: { th: 'พนักงาน', en: 'People' },
    also: ['เซลส์', 'sale', 'พนักงานขาย', 'employees'],
    needs: 'enquireEmployees',
    to: paths.people(),
  },
  {
    id: 'settings',
    name: { th: 'ตั้งค่า', en: 'Settings' },
    also: ['การตั้งค่า', 'โปรไฟล์', 'profile', 'รหัสผ่าน', 'password', 'ปฏิทิน', 'calendar'],
    to: paths.settings(),
  },
]

/** What is made from anywhere. A new kind of record joins with a line. */
const creations: readonly Act[] = [
  {
    id: 'newCustomer',
    name: { th: 'เพิ่มลูกค้า', en: 'New customer' },
    also: ['สร้าง', 'ลูกค้าใหม่', 'add', 'create'],
    key: 'N',
    needs: 'upsertCustomer',
    to: paths.customerNew(),
  },
  {
    id: 'importCustomers',
    name: { th: 'นำเข้าลูกค้า', en: 'Import customers' },
    also: ['import', 'อัปโหลด', 'excel', 'csv', 'xlsx'],
    needs: 'importRows',
    to: paths.customersImport(),
  },
  {
    id: 'exportCustomers',
    name: { th: 'ส่งออกลูกค้า', en: 'Export customers' },
    also: ['export', 'ดาวน์โหลด', 'excel', 'csv', 'xlsx'],
    needs: 'enquireCustomers',
    to: paths.customersExport(),
  },
]

/** What only the frame can do. */
export type FrameActs = {
  toDark: () => void
  toLight: () => void
  toThai: () => void
  toEnglish: () => void
  signOut: () => void
}

const frameActs = (run: FrameActs): readonly Act[] => [
  { id: 'dark', name: { th: 'ใช้ธีมมืด', en: 'Use dark colours' }, also: ['theme', 'ธีม'], run: run.toDark },
  { id: 'light', name: { th: 'ใช้ธีมสว่าง', en: 'Use light colours' }, also: ['theme'], run: run.toLight },
  { id: 'thai', name: { th: 'ใช้ภาษาไทย', en: 'ไทย' }, also: ['thai', 'language'], run: run.toThai },
  {
    id: 'english',
    name: { th: 'English', en: 'Use English' },
    also: ['ภาษาอังกฤษ', 'language'],
    run: run.toEnglish,
  },
  {
    id: 'signOut',
    name: { th: 'ออกจากระบบ', en: 'Sign out' },
    also: ['logout', 'log out', 'ล็อกเอาต์'],
    run: run.signOut,
  },
]

const linesOf = (acts: readonly Act[], { language, mayDo }: PaletteAt): PaletteEntry[] =>
  acts
    .filter(({ needs }) => needs === undefined || mayDo(needs))
    .map(({ id, name, also = [], key, needs: _needs, ...does }) => ({
      id,
      label: name[language],
      also: [name.th, name.en, ...also],
      end: key,
      ...does,
    }))

/** Actions and pages as sources of the palette. */
export const actSources = (run: FrameActs): readonly PaletteSource[] => [
  {
    id: 'acts',
    title: { th: 'คำสั่ง', en: 'Commands' },
    icon: IconCommand,
    entries: (at) => linesOf([...creations, ...frameActs(run)], at),
  },
  {
    id: 'pages',
    title: { th: 'ไปที่', en: 'Go to' },
    icon: IconArrowRight,
    entries: (at) => linesOf(pages, at),
  },
]
