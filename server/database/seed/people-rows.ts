import { randomBytes } from 'node:crypto'

import { codeKey, fold, nameKey } from '#lib/fold.ts'

import type { Row } from './copy-rows.ts'
import type { DemoTeam, Staff } from './staff.ts'

export const teamRow = (team: DemoTeam): Row => ({
  team_id: team.teamId,
  team_name: team.teamName,
  team_key: nameKey(team.teamName),
  head_code: team.headCode,
})

export const employeeRow = (person: Staff): Row => {
  const fullname = `${person.firstname} ${person.lastname}`
  return {
    staff_code: person.staffCode,
    staff_key: codeKey(person.staffCode),
    firstname: person.firstname,
    lastname: person.lastname,
    fullname,
    nickname: person.nickname,
    position: person.position,
    phone_number: person.phoneNumber,
    email: person.email,
    location_name: person.locationName,
    team_id: person.teamId,
    head_code: person.headCode,
    search: fold([person.staffCode, fullname, person.nickname, person.latinName, person.email].join(' ')),
  }
}

export const accountRow =
  (passwordHash: string) =>
  (person: Staff): Row => ({
    username: person.username,
    password_hash: passwordHash,
    role: person.role,
    staff_code: person.staffCode,
    draft_key: randomBytes(32).toString('base64'),
  })
