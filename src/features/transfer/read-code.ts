import { fold } from '#lib/fold.ts'

/** Words for coded values in both languages, those of our screens first; a number is taken as it is. */
const words: Record<string, Record<number, string>> = {
  customerState: {
    1: 'lead|ผู้สนใจ|ลีด',
    2: 'prospect|ลูกค้ามุ่งหวัง|ผู้มุ่งหวัง|มุ่งหวัง',
    3: 'customer|ลูกค้า|ลูกค้าปัจจุบัน',
  },
  customerStatus: {
    0: 'active|ใช้งานอยู่|ใช้งาน|ปกติ',
    1: 'ended|สิ้นสุดแล้ว|สิ้นสุด|inactive|ไม่ใช้งาน',
    2: 'closed|ปิดแล้ว|ปิด|ปิดกิจการ',
  },
  leadStatus: {
    1: 'new|ใหม่',
    2: 'following up|กำลังติดตาม|follow up|followup|ติดตาม',
    3: 'unqualified|ไม่ผ่านเกณฑ์|unqulified',
    4: 'interested|สนใจ',
  },
  customerType: {
    1: 'business|นิติบุคคล|company|บริษัท|corporate|juristic',
    2: 'individual|บุคคลธรรมดา|person|บุคคล',
  },
  customerGender: { 1: 'male|ชาย|m', 2: 'female|หญิง|f' },
  customerMaritalStatus: {
    1: 'single|โสด',
    2: 'engaged|หมั้น',
    3: 'married|สมรส|แต่งงาน',
    4: 'separated|แยกกันอยู่',
    5: 'divorced|หย่า|หย่าร้าง',
    6: 'widowed|หม้าย',
  },
  locationType: {
    1: 'billing|ออกใบกำกับภาษี|ออกบิล|วางบิล|ที่อยู่ออกใบกำกับภาษี|invoice',
    2: 'shipping|จัดส่ง|ส่งของ|ที่อยู่จัดส่ง|delivery',
  },
}

const plain = (text: string): string => fold(text).replace(/[\s\-_.]/g, '')

const codes = new Map(
  Object.entries(words).map(([field, values]) => [
    field,
    new Map(
      Object.entries(values).flatMap(([code, text]) => [
        [code, Number(code)] as const,
        ...text.split('|').map((word) => [plain(word), Number(code)] as const),
      ]),
    ),
  ]),
)

export const isCoded = (field: string): boolean => codes.has(field)

/** The code of a word; undefined: not understood. */
export const readCode = (field: string, text: string): number | undefined =>
  codes.get(field)?.get(plain(text))

const yes = new Set(['true', 'yes', 'y', '1', 'ใช่', 'มี', 'x', '✓', '✔'].map(plain))
const no = new Set(['false', 'no', 'n', '0', 'ไม่ใช่', 'ไม่', 'ไม่มี'].map(plain))

/** Yes or no; undefined: neither. */
export const readYesNo = (text: string): boolean | undefined =>
  yes.has(plain(text)) ? true : no.has(plain(text)) ? false : undefined
