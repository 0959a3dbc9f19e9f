import type { Same } from '#i18n/words.ts'

import type { words as en } from './parts.en.ts'

export const words: Same<typeof en> = {
  notSent: 'เซิร์ฟเวอร์ไม่ได้ส่งมา',
  unknownValue: 'ไม่รู้จักค่านี้',
  about: 'ประมาณ {{counted}}',
  moreThan: 'มากกว่า {{counted}}',
  selectAll: 'เลือกทุกแถวที่เห็น',
  selectRow: 'เลือก {{name}}',
  rowsNotLoaded: 'โหลดแถวส่วนนี้ไม่สำเร็จ',
  listNotLoaded: 'โหลดรายการล่าสุดไม่สำเร็จ',
  listKept: 'แสดงข้อมูล\u00a0ณ\u00a0{{time}} ตัวกรองและรายการที่เลือกยังอยู่ครบ',
  date: { hint: 'เช่น {{date}}', pick: 'เลือกวันที่' },
  clearSearch: 'ล้างคำค้น',
  slow5: 'ยังทำงานอยู่…',
  slow15: 'ใช้เวลานานกว่าปกติ',
}
