import type { RuleKey } from './words.en.ts'

export const words = {
  required: 'ต้องกรอก',
  tooLong: 'ยาวได้ไม่เกิน {{most}} ตัวอักษร',
  notOneOf: 'ใช้ได้เฉพาะ {{values}}',
  blankEntry: 'กรอกรายการที่ว่างหรือนำออก',

  codeBlank: 'กรอกรหัส หรือเว้นว่างเพื่อให้ระบบออกให้',
  codeSlash: 'ลบ / ที่ต้นหรือท้ายรหัสออก',
  codeDots: 'เพิ่มตัวอักษรหรือตัวเลข รหัสเป็นจุดอย่างเดียวไม่ได้',

  noteRequired: 'กรอกหมายเหตุ สถานะสิ้นสุดแล้วและปิดแล้วต้องมีหมายเหตุ',
  reasonRequired: 'เลือกเหตุผล ผู้สนใจที่ไม่ผ่านเกณฑ์ต้องมีเหตุผล',
  reasonNoteRequired: 'กรอกรายละเอียดว่าผู้สนใจรายนี้ไม่ผ่านเกณฑ์เพราะอะไร',
  branchDigits: 'กรอกตัวเลข 5 หลัก เช่น 00001',
  emailForm: 'กรอกอีเมลเดียวที่มี @ เช่น name@company.com',

  dateForm: 'กรอกวันที่ที่มีจริง เช่น 2026-11-24',
  dateTimeForm: 'กรอกวันที่และเวลาที่มีจริง เช่น 2026-11-24 09:05',
  buddhistYear: 'เปลี่ยนปี พ.ศ. {{year}} เป็น ค.ศ. {{gregorian}}',

  coordinatesTogether: 'กรอกละติจูดและลองจิจูดให้ครบ หรือเว้นว่างทั้งคู่',
  latitudeRange: 'ละติจูดต้องอยู่ระหว่าง -90 ถึง 90',
  longitudeRange: 'ลองจิจูดต้องอยู่ระหว่าง -180 ถึง 180',

  fieldTwice: 'มี {{name}} ซ้ำกัน เก็บไว้ช่องเดียว',
  oneValue: 'ใส่ได้ค่าเดียว',
  numberForm: 'กรอกเป็นตัวเลข เช่น 1250.50',
  choiceUnknown: 'เลือกจาก {{choices}}',
  yesOrNo: 'เลือกใช่หรือไม่ใช่ (true หรือ false)',
  urlForm: 'กรอกลิงก์ที่ขึ้นต้นด้วย https:// หรือ http://',
  choicesRequired: 'เพิ่มตัวเลือกอย่างน้อย 1 รายการ',
  wholeNumber: 'กรอกเป็นจำนวนเต็ม',
  pointRange: 'ให้คะแนนเป็นจำนวนเต็ม {{least}} ถึง {{most}}',

  headSelf: 'เลือกคนอื่น หัวหน้าของตัวเองเป็นตัวเองไม่ได้',
  userNameForm: 'ใช้ a ถึง z ตัวเลข จุด ขีด และขีดล่าง ขึ้นต้นด้วยตัวอักษรหรือตัวเลข',
  passwordShort: 'ใช้อย่างน้อย {{least}} ตัวอักษร',
  passwordLong: 'ใช้ไม่เกิน {{most}} ตัวอักษร',
  passwordGuessable: 'รหัสผ่านนี้เดาง่าย ใช้ที่ยาวกว่าหรือคนใช้น้อยกว่านี้',

  viewLink: 'บันทึกได้เฉพาะตัวกรอง การเรียง และคอลัมน์ของรายการนี้',

  fileEmpty: 'เลือกไฟล์อื่น ไฟล์นี้ว่างเปล่า',
  fileLarge: 'เลือกไฟล์ขนาดไม่เกิน {{most}}',
  filesFew: 'แนบอย่างน้อย 1 ไฟล์',
  filesMany: 'แนบได้ครั้งละไม่เกิน {{most}} ไฟล์',
  fileUrl: 'ใช้ลิงก์ https หรืออัปโหลดไฟล์ที่นี่',
} as const satisfies Record<RuleKey, string>
