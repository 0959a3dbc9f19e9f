import { z } from 'zod'

import { Employee } from '#contract/employee.ts'
import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

import { Role } from './session.ts'

/** An account: who may sign in. Passwords are never answered. */
export const User = z.object({
  username: key(z.string()),
  staffCode: z.string(),
  fullname: z.string(),
  role: Role,
  isActive: z.boolean(),
})
export type User = z.output<typeof User>

export const listUsers = endpoint({
  id: 'listUsers',
  group: 'Sala',
  title: 'List accounts',
  doc: 'Accounts by user name. A manager sees those of the own team.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/users',
  envelope: 'bare',
  reply: z.array(User),
  list: true,
})

export const saveUser = endpoint({
  id: 'saveUser',
  group: 'Sala',
  title: 'Save an account',
  doc: 'Creates or changes an account. The password is required for a new one; a new password, role or an end of isActive ends the sessions of the account. A manager may change accounts of the own team but no role. The last active admin cannot be demoted or put out of use.',
  provenance: 'ours',
  method: 'PUT',
  path: '/sala/v1/users/{username}',
  envelope: 'bare',
  params: z.object({ username: z.string().min(1).max(100) }),
  body: z.object({
    role: Role,
    staffCode: z.string().max(100),
    isActive: z.boolean(),
    password: z.string().max(1000).nullish(),
  }),
  reply: User,
})

/** `headCode` is the staff code of the team's head. `memberCount` counts active employees. */
export const Team = z.object({
  teamId: key(z.int()),
  teamName: z.string(),
  headCode: z.string().nullable(),
  memberCount: z.int(),
})
export type Team = z.output<typeof Team>

export const listTeams = endpoint({
  id: 'listTeams',
  group: 'Sala',
  title: 'List teams',
  doc: 'Teams by name, each with its head and the number of its active employees.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/teams',
  envelope: 'bare',
  reply: z.array(Team),
  list: true,
})

export const saveTeam = endpoint({
  id: 'saveTeam',
  group: 'Sala',
  title: 'Save a team',
  doc: 'Creates or changes the team with that id; names are unique. An absent headCode keeps, null clears.',
  provenance: 'ours',
  method: 'PUT',
  path: '/sala/v1/teams/{teamId}',
  envelope: 'bare',
  params: z.object({ teamId: z.string().regex(/^[1-9]\d{0,8}$/) }),
  body: z.object({ teamName: z.string().max(100), headCode: z.string().max(100).nullish() }),
  reply: Team,
})

const text = (most: number) => z.string().max(most).nullish()

export const saveEmployee = endpoint({
  id: 'saveEmployee',
  group: 'Sala',
  title: 'Save an employee',
  doc: 'Creates or changes the employee with that staff code. `headCode` is an existing staff code that is not below this employee. `locationName` is the office. Absent keeps, null clears.',
  provenance: 'ours',
  method: 'PUT',
  path: '/sala/v1/employees/{staffCode}',
  envelope: 'bare',
  params: z.object({ staffCode: z.string().min(1).max(50) }),
  body: z.object({
    title: text(50),
    firstname: z.string().max(100),
    lastname: z.string().max(100),
    nickname: text(100),
    email: text(320),
    phoneNumber: text(100),
    position: text(100),
    locationName: text(250),
    teamId: z.int().nullish(),
    headCode: text(100),
    isActive: z.boolean(),
  }),
  reply: Employee,
})
