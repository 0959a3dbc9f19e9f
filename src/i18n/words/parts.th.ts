import type { Same } from '#i18n/words.ts'

import type { words as en } from './parts.en.ts'

export const words: Same<typeof en> = {
  notSent: 'เซิร์ฟเวอร์ไม่ได้ส่งมา',
  unknownValue: 'ไม่รู้จักค่านี้',
  slow5: 'ยังทำงานอยู่…',
  slow15: 'ใช้เวลานานกว่าปกติ',
}
