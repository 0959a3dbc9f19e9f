import type { Employee } from '#contract/employee.ts'
import type { Role } from '#contract/sala/session.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { EmployeeRecord } from '#server/database/tables.ts'
import type { Company } from '#server/store/company.ts'

/** Numbers of the roles on the wire. */
const roleIds: Record<Role, number> = { admin: 1, manager: 2, sales: 3, support: 4 }

type Joined = EmployeeRecord & {
  teamName: string | null
  username: string | null
  role: Role | null
  creatorId: string | null
}

/** What an employee looks like on the wire. Without an account there is no user name and an empty role. */
export const toEmployee = (record: Joined, company: Company): Employee => ({
  userId: record.userId,
  username: record.username,
  ...company,
  teamId: record.teamId,
  teamName: record.teamName,
  staffCode: record.staffCode,
  title: record.title,
  firstname: record.firstname,
  lastname: record.lastname,
  fullname: record.fullname,
  nickname: record.nickname,
  position: record.position,
  phoneNumber: record.phoneNumber,
  email: record.email,
  orgString: null,
  orgLevel: 0,
  latitude: null,
  longitude: null,
  location: null,
  locationName: record.locationName,
  isActive: record.isActive,
  createdByUserId: record.creatorId,
  hasPicture: record.pictureUrl !== null,
  pictureUrl: record.pictureUrl,
  dateCreated: toWireDateTime(record.dateCreated),
  dateModified: toWireDateTime(record.dateModified),
  role: record.role ?? '',
  roleId: record.role && roleIds[record.role],
  level: 0,
  siteId: null,
  isAgreementPDPA: false,
  dateAgreementPDPA: null,
  headCode: record.headCode,
})
