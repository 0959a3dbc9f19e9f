import type { RecordKey } from './records.en.ts'

export const recordWords: Record<RecordKey, string> = {
  nameHeld: 'ชื่อนี้เป็นของลูกค้า {{code}} อยู่แล้ว',
  customerUnknown: 'ไม่มีลูกค้ารหัส {{code}}',
  eventTypeUnknown: 'ไม่มีประเภทวันสำคัญ {{id}}',
  fileCategoryUnknown: 'ไม่มีหมวดไฟล์ {{id}}',
  teamUnknown: 'ไม่มีทีม {{id}}',
  headBelow: '{{code}} อยู่ใต้บังคับบัญชาของพนักงานคนนี้ จึงเป็นหัวหน้าไม่ได้',
  anyOf: 'ต้องระบุอย่างน้อยหนึ่งช่องใน {{fields}}',

  unknownOrder: 'เรียงตามช่องนี้ไม่ได้',
  badCursor: 'ตำแหน่งนี้เป็นของรายการอื่น อ่านใหม่ตั้งแต่หน้าแรก',
  searchTooSlow: 'การค้นหานี้ใช้เวลานานเกินไป พิมพ์คำละอย่างน้อย 3 ตัวอักษร',
  placeIncomplete: 'latitude longitude และ distanceLimit ต้องระบุพร้อมกัน',

  changeUnknown: 'ไม่มีการแก้ไขนี้',
  undoDone: 'เลิกทำรายการนี้ไปแล้ว',
  undoNewer: '{{name}} แก้ไขข้อมูลนี้ไปทีหลังแล้ว',
  undoMoved: 'ข้อมูลนี้เปลี่ยนไปจากที่แก้ไขครั้งนั้นแล้ว',
  undoNotYours: 'เฉพาะคนที่แก้ไข ผู้จัดการ หรือผู้ดูแลระบบที่เลิกทำได้',

  viewNameTaken: 'คุณมีมุมมองชื่อนี้อยู่แล้ว',
  viewSharedNameTaken: 'มีมุมมองที่แชร์ใช้ชื่อนี้แล้ว',
  viewsMany: 'ลบมุมมองอื่นก่อน มีครบ {{most}} มุมมองแล้ว',
  viewByManager: 'เฉพาะผู้จัดการหรือผู้ดูแลระบบที่แก้ไขมุมมองที่แชร์ได้',
  viewShareByManager: 'เฉพาะผู้จัดการหรือผู้ดูแลระบบที่แชร์มุมมองได้',
  viewNotYours: 'เฉพาะคนที่สร้างมุมมองนี้ที่เลิกแชร์ได้',

  importTwice: 'เป็นลูกค้ารายเดียวกับแถว {{row}} ในไฟล์นี้',
  importSeveral: 'มีลูกค้า {{count}} รายที่ใช้เลขผู้เสียภาษีและสาขานี้ ให้ระบุรหัสลูกค้า',
  importUndone: 'เลิกทำการนำเข้านี้ไปแล้ว จึงนำเข้าต่อไม่ได้',
  batchDiffers: 'นำเข้าชุดนี้ไปแล้วด้วยข้อมูลอื่น',
  cellUnread: 'อ่านค่านี้ไม่ได้',

  fileLost: 'ไม่พบไฟล์นี้ในเซิร์ฟเวอร์',
}
