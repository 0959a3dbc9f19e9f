import { familyNames, givenNames, positions } from './people-names.ts'
import { addressText, places, streets } from './places.ts'
import type { Random } from './random.ts'
import { phoneNumber } from './thai-numbers.ts'

const DAY = 86_400_000

export type SeedContact = ReturnType<typeof makeContact>
export type SeedAddress = ReturnType<typeof makeAddress>

/** Contacts of a company, one to three; a person is the own contact. */
export const makeContacts = (random: Random, person: boolean, domain: string) =>
  Array.from({ length: person ? 1 : random.pick([1, 1, 2, 2, 3]) }, () => makeContact(random, domain))

function makeContact(random: Random, domain: string) {
  const [given, latin] = random.pick(givenNames)
  const [family] = random.pick(familyNames)
  const born = random.chance(0.3)
    ? new Date(Date.UTC(random.int(1965, 1999), random.int(0, 11), random.int(1, 28)))
        .toISOString()
        .slice(0, 10)
    : null
  return {
    contactName: `${given} ${family}`,
    contactPhone: null,
    contactMobile: random.chance(0.85) ? phoneNumber(random, 'mobile') : null,
    contactEmail: random.chance(0.5) ? `${latin.toLowerCase()}@${domain}` : null,
    contactPosition: random.chance(0.8) ? random.pick(positions) : null,
    contactBirthdate: born,
    contactNote: random.chance(0.08) ? 'สะดวกคุยช่วงบ่าย' : null,
    contactStatus: random.chance(0.95),
  }
}

/** The place of business, and for some a second place where goods go. */
export const makeAddresses = (random: Random, person: boolean) =>
  !person && random.chance(0.3)
    ? [makeAddress(random, 'สำนักงานใหญ่', 1), makeAddress(random, 'คลังสินค้า', 2)]
    : [makeAddress(random, person ? 'บ้าน' : 'สำนักงานใหญ่', 1)]

function makeAddress(random: Random, locationName: string, locationType: 1 | 2) {
  const place = random.pick(places)
  const house = `${random.int(1, 399)}/${random.int(1, 99)}${random.chance(0.4) ? ` หมู่ ${random.int(1, 12)}` : ''}`
  const mapped = random.chance(0.7)
  return {
    locationName,
    locationAddress: addressText(house, random.pick(streets), place),
    locationType,
    latitude: mapped ? (place[4] + (random.next() - 0.5) * 0.05).toFixed(6) : null,
    longitude: mapped ? (place[5] + (random.next() - 0.5) * 0.05).toFixed(6) : null,
  }
}

const eventKinds = [
  { type: 2, name: 'ครบรอบก่อตั้งบริษัท' },
  { type: 3, name: 'ต่อสัญญาราคาประจำปี' },
  { type: 4, name: 'นัดพบประจำไตรมาส' },
  { type: 5, name: 'งานแสดงสินค้าของลูกค้า' },
] as const

/** That hour of the day in Bangkok, which is UTC+7. */
const atHour = (instant: number, hour: number): Date =>
  new Date(Math.floor(instant / DAY) * DAY + (hour - 7) * 3_600_000)

/** Days worth remembering, some behind and some ahead of `now`. */
export function makeEvents(random: Random, now: Date) {
  if (!random.chance(0.5)) return []
  return random.some(eventKinds, 1, 2).map((kind) => ({
    eventName: kind.name,
    eventType: kind.type,
    eventDate: atHour(now.getTime() + random.int(-300, 200) * DAY, random.int(9, 16)),
    description: random.chance(0.3) ? 'เตรียมตัวอย่างสินค้าใหม่ไปด้วย' : null,
  }))
}

const comments = ['ส่งของตรงเวลาดี', 'อยากให้ตอบอีเมลเร็วขึ้น', 'กล่องแข็งแรงขึ้นกว่าล็อตก่อน', null, null, null] as const

/** Answers to questions about satisfaction: NPS (1 to 10) and CSAT (1 to 5). */
export function makeSatisfactions(random: Random, now: Date) {
  if (!random.chance(0.35)) return []
  return Array.from({ length: random.int(1, 4) }, () => {
    const nps = random.chance(0.6)
    return {
      sourceName: nps ? 'NPS [Venio]' : 'หลังส่งสินค้า',
      sourceType: nps ? 2 : 1,
      point: nps ? random.int(4, 10) : random.int(2, 5),
      comment: random.pick(comments),
      answerBy: random.chance(0.7) ? `คุณ${random.pick(givenNames)[0]}` : null,
      dateAnswered: new Date(now.getTime() - random.int(1, 500) * DAY),
    }
  })
}
