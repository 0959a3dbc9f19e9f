import type { Same } from '#i18n/words.ts'

import type { words as en } from './words.en.ts'

export const words: Same<typeof en> = {
  find: 'ค้นหาจากรหัสไปรษณีย์หรือชื่อพื้นที่',
  findHint: 'รหัสไปรษณีย์ ตำบล อำเภอ หรือจังหวัด เรียงอย่างไรก็ได้',
  nothing: 'ไม่พบพื้นที่นี้',
  houseNo: 'เลขที่',
  rest: 'อาคาร ชั้น',
  moo: 'หมู่ที่',
  soi: 'ซอย',
  road: 'ถนน',
  subdistrict: 'แขวง/ตำบล',
  district: 'เขต/อำเภอ',
  province: 'จังหวัด',
  postcode: 'รหัสไปรษณีย์',
  asTyped: 'ใช้ “{{text}}”',
  th: 'ภาษาไทย',
  en: 'ภาษาอังกฤษ',
  language: 'ภาษาของที่อยู่',
  unknown: 'ไม่มีพื้นที่ตามนี้ ตรวจแขวง/ตำบล เขต/อำเภอ จังหวัด และรหัสไปรษณีย์อีกครั้ง หรือใช้ตามที่กรอกไว้ก็ได้',
}
