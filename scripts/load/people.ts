import type { Call } from '#api/call.ts'
import { isApiError } from '#api/errors.ts'
import { getEmployee, type Employee } from '#contract/employee.ts'
import { listTeams, saveEmployee, saveTeam, type Team } from '#contract/sala/people.ts'

import { write } from './api.ts'
import type { SalesTeamRow } from './csv.ts'
import { takeAll, type Result } from './report.ts'

type Person = { name: string; code: string; region: string; manager: string | undefined }

/** A staff code made of the name, so that a second run finds the same person. */
export const codeOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Managers first: an employee's head must exist. */
export function peopleOf(rows: readonly SalesTeamRow[]): Person[] {
  const managers = new Map(rows.map((row) => [row.manager, row.regional_office]))
  const heads = [...managers].map(([name, region]) => ({
    name,
    code: codeOf(name),
    region,
    manager: undefined,
  }))
  const agents = rows
    .filter((row) => !managers.has(row.sales_agent))
    .map((row) => ({
      name: row.sales_agent,
      code: codeOf(row.sales_agent),
      region: row.regional_office,
      manager: row.manager,
    }))
  return [...heads, ...agents]
}

const teamNameOf = (manager: string, region: string): string => `${region} (${manager})`

/** Teams, then their managers and agents, then each team's head. */
export async function loadPeople(call: Call, rows: readonly SalesTeamRow[]) {
  const people = peopleOf(rows)
  const heads = people.filter((person) => person.manager === undefined)
  const teams = new Map((await call(listTeams, {})).data.map((team) => [team.teamName, team]))
  const teamTally = await takeAll(
    'Teams',
    heads,
    (head) => head.name,
    (head) => takeTeam(call, teams, head),
  )
  const teamOf = (person: Person) => {
    const manager = person.manager ?? person.name
    return teams.get(teamNameOf(manager, person.region))?.teamId ?? null
  }
  const tally = await takeAll(
    'People',
    people,
    (person) => person.name,
    (person) => takePerson(call, person, teamOf(person)),
  )
  for (const head of heads) await lead(call, teams, head)
  return { teams: teamTally, people: tally }
}

async function takeTeam(call: Call, teams: Map<string, Team>, head: Person): Promise<Result> {
  const teamName = teamNameOf(head.name, head.region)
  if (teams.has(teamName)) return 'unchanged'
  const free = Math.max(0, ...[...teams.values()].map((team) => team.teamId)) + 1
  teams.set(teamName, await write(call, saveTeam, { params: { teamId: String(free) }, body: { teamName } }))
  return 'new'
}

/** The head can be named only once the employee is there. */
async function lead(call: Call, teams: Map<string, Team>, head: Person): Promise<void> {
  const team = teams.get(teamNameOf(head.name, head.region))
  if (team === undefined || team.headCode === head.code) return
  const body = { teamName: team.teamName, headCode: head.code }
  await write(call, saveTeam, { params: { teamId: String(team.teamId) }, body })
}

async function takePerson(call: Call, person: Person, teamId: number | null): Promise<Result> {
  const [firstname = '', ...rest] = person.name.split(' ')
  const body = {
    firstname,
    lastname: rest.join(' '),
    position: person.manager === undefined ? 'Sales manager' : 'Sales agent',
    locationName: person.region,
    teamId,
    headCode: person.manager === undefined ? null : codeOf(person.manager),
    isActive: true,
  }
  const stored = await findEmployee(call, person.code)
  const same =
    stored && Object.entries(body).every(([key, value]) => stored[key as keyof typeof body] === value)
  if (same === true) return 'unchanged'
  await write(call, saveEmployee, { params: { staffCode: person.code }, body })
  return stored === undefined ? 'new' : 'changed'
}

const findEmployee = (call: Call, code: string): Promise<Employee | undefined> =>
  call(getEmployee, { params: { code } }).then(
    ({ data }) => data,
    (error: unknown) => {
      if (isApiError(error) && error.kind === 'notFound') return undefined
      throw error
    },
  )
