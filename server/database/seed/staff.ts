import { familyNames, givenNames } from './people-names.ts'
import type { Random } from './random.ts'

export type StaffRole = 'admin' | 'manager' | 'sales' | 'support'

/** One employee of the demo company, with the account that the person signs in with. */
export type Staff = {
  staffCode: string
  username: string
  firstname: string
  lastname: string
  nickname: string
  latinName: string
  position: string
  email: string
  phoneNumber: string
  teamId: number
  headCode: string | null
  locationName: string
  role: StaffRole
}

/** The company of the demo: it sells packaging. */
export const companyName = 'รุ่งเรืองบรรจุภัณฑ์'

type TeamPlan = { name: string; location: string; sales: number; support: number }

const plans: readonly TeamPlan[] = [
  { name: 'สำนักงานใหญ่', location: 'กรุงเทพมหานคร', sales: 0, support: 0 },
  { name: 'ทีมขายกรุงเทพฯ', location: 'กรุงเทพมหานคร', sales: 6, support: 0 },
  { name: 'ทีมขายภาคเหนือ', location: 'เชียงใหม่', sales: 4, support: 0 },
  { name: 'ทีมขายภาคตะวันออก', location: 'ชลบุรี', sales: 5, support: 0 },
  { name: 'ทีมขายอีสานและใต้', location: 'ขอนแก่น', sales: 4, support: 0 },
  { name: 'ทีมบริการลูกค้า', location: 'กรุงเทพมหานคร', sales: 0, support: 5 },
]

export type DemoTeam = { teamId: number; teamName: string; headCode: string }
export const teamNames = plans.map((plan) => plan.name)

const titles: Record<StaffRole, string> = {
  admin: 'กรรมการผู้จัดการ',
  manager: 'ผู้จัดการทีม',
  sales: 'พนักงานขาย',
  support: 'เจ้าหน้าที่บริการลูกค้า',
}

/** Thirty people in six teams: one director (admin), five managers, nineteen in sales, five in support. */
export function makeStaff(random: Random): { teams: DemoTeam[]; staff: Staff[] } {
  const staff: Staff[] = []
  const hire = (plan: TeamPlan, teamId: number, role: StaffRole, headCode: string | null): Staff => {
    const person = makePerson(staff.length, random)
    const one = { ...person, position: titles[role], teamId, headCode, locationName: plan.location, role }
    staff.push(one)
    return one
  }
  const teams = plans.map((plan, index): DemoTeam => {
    const teamId = index + 1
    const head = hire(plan, teamId, index === 0 ? 'admin' : 'manager', staff[0]?.staffCode ?? null)
    for (let n = 0; n < plan.sales; n++) hire(plan, teamId, 'sales', head.staffCode)
    for (let n = 0; n < plan.support; n++) hire(plan, teamId, 'support', head.staffCode)
    return { teamId, teamName: plan.name, headCode: head.staffCode }
  })
  return { teams, staff }
}

function makePerson(index: number, random: Random) {
  const [firstname, latin, nickname] = givenNames[index % givenNames.length] ?? givenNames[0]
  const [lastname, latinFamily] = familyNames[(index * 7) % familyNames.length] ?? familyNames[0]
  const username = latin.toLowerCase()
  return {
    staffCode: String(index + 1).padStart(5, '0'),
    username,
    firstname,
    lastname,
    nickname,
    latinName: `${latin} ${latinFamily}`,
    email: `${username}@rungruang.example`,
    phoneNumber: `081555${String(random.int(0, 9999)).padStart(4, '0')}`,
  }
}
