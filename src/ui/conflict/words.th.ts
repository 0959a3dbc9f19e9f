import type { Same } from '#i18n/words.ts'

import type { words as en } from './words.en.ts'

export const words: Same<typeof en> = {
  title: 'มีคนแก้ไขไปก่อน',
  titleBy: '{{name}} บันทึกไปก่อน',
  body_other: 'มี {{count}} ช่องที่แก้ไขพร้อมกันสองคน เลือกค่าที่ต้องการบันทึก',
  merged: 'ส่วนอื่นของทั้งสองคนรวมให้แล้ว',
  yours: 'ของคุณ',
  theirs: 'ของอีกคน',
  theirsBy: 'ของ {{name}}',
  result: 'ผลที่จะบันทึก',
  choose: 'เลือกหรือพิมพ์ค่าใหม่',
  chooseOnly: 'เลือกข้างใดข้างหนึ่ง',
  before: 'เดิม: {{value}}',
  nothing: 'ว่าง',
  order: 'ลำดับ',
  removed: 'ลบออก',
  missing_other: 'ยังไม่ได้เลือกอีก {{count}} ช่อง',
  save: 'บันทึกผลนี้',
  back: 'กลับไปที่แบบฟอร์ม',
}
