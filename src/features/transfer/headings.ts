import { fold } from '#lib/fold.ts'

import type { Choice } from './targets.ts'

/** Headings in the words of our lists, of the Venio export and of what people write, by field. `-`: known, and not imported. */
const known: Record<Exclude<Choice, ''> | '-', string> = {
  customerCode: 'customer code|code|รหัสลูกค้า|รหัส|เลขที่ลูกค้า|customer id|cust code|customer no',
  customerName:
    'customer name|name|ชื่อลูกค้า|ชื่อ|ชื่อบริษัท|บริษัท|company|company name|account|account name|customer|ลูกค้า|ชื่อร้าน|ชื่อกิจการ',
  customer2ndName:
    'second name|ชื่อที่สอง|english name|ชื่อภาษาอังกฤษ|ชื่ออังกฤษ|name 2|customer name 2|customer 2nd name',
  customerAliases: 'aliases|alias|นามแฝง|ชื่อเรียก|ชื่ออื่น',
  customerState: 'state|ขั้นลูกค้า|customer state|ขั้น|stage',
  customerStatus: 'status|สถานะ|customer status|สถานะการใช้งาน',
  leadStatus: 'lead status|สถานะผู้สนใจ|สถานะลีด',
  customerType: 'customer type|type|ประเภทลูกค้า|ประเภท',
  customerTaxNo:
    'tax id|tax no|tax number|เลขประจำตัวผู้เสียภาษี|เลขผู้เสียภาษี|เลขประจำตัวผู้เสียภาษีอากร|เลขภาษี|taxid|customer tax no|vat no',
  branchCode: 'branch code|branch|รหัสสาขา|สาขา|เลขที่สาขา|สาขาที่',
  customerPhone: 'phone|telephone|tel|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|โทร|หมายเลขโทรศัพท์|phone number',
  customerMobile: 'mobile|มือถือ|เบอร์มือถือ|โทรศัพท์มือถือ|mobile phone|cell',
  customerEmail: 'e-mail|email|อีเมล|อีเมล์|e-mail address|email address',
  customerGroupName: 'customer group|group|กลุ่มลูกค้า|กลุ่ม',
  classificationName: 'class|classification|คลาสลูกค้า|คลาส|เกรด|ระดับลูกค้า|grade',
  sourceName: 'source|source of customer|แหล่งที่มา|ที่มา|ช่องทางที่มา',
  interestsName: 'interests|interest|ความสนใจ|สนใจ|สินค้าที่สนใจ',
  customerTags: 'tags|tag|แท็ก|extra tags|ป้าย',
  owners: 'owners|เจ้าของ|ผู้ดูแล|พนักงานขาย|sales|salesperson|sales agent',
  primaryOwner: 'primary owner|ผู้รับผิดชอบหลัก|owner|ผู้รับผิดชอบ',
  customerNote: 'note|notes|หมายเหตุ|บันทึก|remark|remarks|comment',
  unqulifiedReasonName: 'reason not qualified|เหตุผลที่ไม่ผ่านเกณฑ์',
  unqulifiedReasonNote: 'more about the reason|รายละเอียดเหตุผล',
  customerPosition: 'position|ตำแหน่ง|job title',
  customerGender: 'gender|เพศ|sex',
  customerMaritalStatus: 'marital status|สถานภาพ|สถานภาพสมรส',
  customerBirthdate: 'birth date|birthday|birthdate|วันเกิด|วันเดือนปีเกิด|date of birth',
  customerIncome: 'income|รายได้',
  creditLimit: 'credit limit|วงเงินเครดิต|วงเงิน|เครดิต',
  'contact.contactName': 'contact name|contact|ผู้ติดต่อ|ชื่อผู้ติดต่อ|contact person',
  'contact.contactPosition': 'contact position|ตำแหน่งผู้ติดต่อ',
  'contact.contactPhone': 'contact phone|contact telephone|โทรศัพท์ผู้ติดต่อ|เบอร์ผู้ติดต่อ|เบอร์โทรผู้ติดต่อ',
  'contact.contactMobile': 'contact mobile|มือถือผู้ติดต่อ',
  'contact.contactEmail': 'contact e-mail|contact email|อีเมลผู้ติดต่อ',
  'contact.contactNote': 'contact note|หมายเหตุผู้ติดต่อ',
  'address.locationName': 'address name|ชื่อที่อยู่|location name|ชื่อสถานที่',
  'address.locationType': 'location type|ใช้สำหรับ|used for|ประเภทที่อยู่',
  'address.locationAddress': 'address|ที่อยู่|addresses|location|ที่ตั้ง',
  'address.province': 'province|จังหวัด|city|changwat|office location',
  'address.latitude': 'latitude|lat|ละติจูด',
  'address.longitude': 'longitude|lng|long|lon|ลองจิจูด',
  custom: '',
  '-': 'created|วันที่สร้าง|last modified|แก้ไขล่าสุด|date created|date modified|วันที่แก้ไข|team|ทีม|sales team',
}

/** Folded, without signs: "E-mail ", "อีเมล*" and "e mail" are one heading. */
const headKey = (text: string): string =>
  fold(text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).replaceAll(' ', '')

const byHeading = new Map(
  Object.entries(known).flatMap(([target, words]) =>
    words
      .split('|')
      .filter(Boolean)
      .map((word) => [headKey(word), target] as const),
  ),
)
for (const target of Object.keys(known)) byHeading.set(headKey(target.split('.').at(-1) ?? ''), target)
byHeading.delete('custom')
byHeading.delete('')

/** The field that a heading names; '-' one that is known and not imported; undefined: no known heading. */
export const targetOfHeading = (heading: string): string | undefined => byHeading.get(headKey(heading))
