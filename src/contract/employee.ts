import { z } from 'zod'

import { endpoint } from './endpoint.ts'
import { key } from './key.ts'
import { PageLength, Skip } from './paging.ts'

/**
 * A member of the company. `userId` (GUID) and `staffCode` both identify; cases and activities name people by
 * userId, everything else by staffCode. `role` is the name of the role, `level` and `orgLevel` are 0 here.
 * `teamName` and `headCode` (staff code of the manager) are null when there is none. Dates are date-times with +0700.
 */
export const Employee = z.object({
  userId: key(z.string()),
  username: z.string().nullable(),
  companyId: z.int(),
  companyName: z.string(),
  teamId: z.int().nullable(),
  teamName: z.string().nullable(),
  staffCode: key(z.string()),
  title: z.string().nullable(),
  firstname: z.string(),
  lastname: z.string(),
  fullname: key(z.string()),
  nickname: z.string().nullable(),
  position: z.string().nullable(),
  phoneNumber: z.string().nullable(),
  email: z.string().nullable(),
  orgString: z.string().nullable(),
  orgLevel: z.int(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  location: z.string().nullable(),
  locationName: z.string().nullable(),
  isActive: z.boolean(),
  createdByUserId: z.string().nullable(),
  hasPicture: z.boolean(),
  pictureUrl: z.string().nullable(),
  dateCreated: z.string(),
  dateModified: z.string(),
  role: z.string(),
  roleId: z.int().nullable(),
  level: z.int(),
  siteId: z.int().nullable(),
  isAgreementPDPA: z.boolean(),
  dateAgreementPDPA: z.string().nullable(),
  headCode: z.string().nullable(),
})
export type Employee = z.output<typeof Employee>

export const enquireEmployees = endpoint({
  id: 'enquireEmployees',
  group: 'Employee',
  title: 'Employees Enquiry',
  doc: 'A page of employees. `status` 1 active, 0 inactive, null all. `orderBy` 0 fullname, 1 staffCode, 2 teamName (ours). `keyWord` with a capital W, over codes and names; employeeType and type have no effect. Rows without userId or fullname occur at the service: readers drop them.',
  provenance: 'observed',
  method: 'POST',
  path: '/v1/Employees/Enquiry',
  envelope: 'B',
  body: z.object({
    employeeType: z.int().nullish(),
    teamId: z.int().nullish(),
    status: z.literal([0, 1]).nullish(),
    keyWord: z.string().max(200).nullish(),
    orderBy: z.literal([0, 1, 2]).nullish(),
    skip: Skip.nullish(),
    pageLength: PageLength,
    type: z.int().nullish(),
  }),
  reply: z.array(Employee),
  list: true,
  readOnly: true,
})

export const getEmployee = endpoint({
  id: 'getEmployee',
  group: 'Employee',
  title: 'Get a Employee',
  doc: 'One employee by staff code, compared without regard to case. Typed as a number in 2021, text in reality.',
  provenance: 'documented',
  method: 'GET',
  path: '/v1/employees/{code}',
  envelope: 'B',
  params: z.object({ code: z.string().min(1).max(100) }),
  reply: Employee,
})
