import type { Same } from '#i18n/words.ts'

import type { words as en } from './words.en.ts'

export const words: Same<typeof en> = {
  title: 'ค้นหาหรือสั่งงาน',
  hint: 'ลูกค้า พนักงาน มุมมอง คำสั่ง…',
  close: 'ปิด',
  results: 'ผลการค้นหา',
  recent: 'ดูล่าสุด',
  withText: 'ทำต่อกับ “{{text}}”',
  further: 'พบเพิ่มจากเซิร์ฟเวอร์',
  asking: 'กำลังค้นหา…',
  found_other: 'พบ {{count}} รายการ',
  nothing: 'ไม่พบรายการที่ตรงกัน',
  offline: 'ออฟไลน์ ค้นหาได้เฉพาะข้อมูลที่โหลดไว้แล้ว',
  failed: 'ค้นหาจากเซิร์ฟเวอร์ไม่สำเร็จ แสดงเฉพาะข้อมูลที่โหลดไว้แล้ว',
  keys: { choose: 'เลือก', open: 'เปิด', tab: 'แท็บใหม่', acts: 'เฉพาะคำสั่ง' },
}
