import { request, type APIRequestContext } from '@playwright/test'

import { createApi } from '#api/client.ts'
import { keepToken } from '#api/partner.ts'
import { saveEmployee, saveTeam } from '#contract/sala/people.ts'
import type { Role } from '#contract/sala/session.ts'

/** Address and accounts of the host, as playwright.config.ts chose them. */
const setting = (name: string): string => process.env[name] ?? ''
export const hostUrl = setting('E2E_HOST')

/** Of every account that tests make. */
export const password = 'rattan-lantern-42'

export const partnerAccount = {
  clientId: setting('SALA_CLIENT_ID'),
  clientSecret: setting('SALA_CLIENT_SECRET'),
  subscriptionKey: setting('SALA_SUBSCRIPTION_KEY'),
}

/** The API with partner credentials: for rows, not for what is tested. */
export const api = createApi({
  baseUrl: hostUrl,
  capabilities: { idempotency: true, versions: true },
  partner: keepToken({ baseUrl: hostUrl }, partnerAccount),
})

export type User = { username: string; staffCode: string; role: Role; fullname: string }

/** The people of one worker: two in one team and its manager, one of another team, one who supports. */
export type Who = 'manager' | 'sales' | 'teammate' | 'outsider' | 'support'

const staff = {
  manager: { role: 'manager', team: 0, firstname: 'ปรีชา', lastname: 'ชาญกิจ' },
  sales: { role: 'sales', team: 0, firstname: 'วรรณา', lastname: 'ใจงาม' },
  teammate: { role: 'sales', team: 0, firstname: 'สุชาติ', lastname: 'พูนทรัพย์' },
  outsider: { role: 'sales', team: 1, firstname: 'นิภา', lastname: 'แก้วใส' },
  support: { role: 'support', team: 1, firstname: 'อนงค์', lastname: 'ศรีสุข' },
} as const satisfies Record<Who, { role: Role; team: 0 | 1; firstname: string; lastname: string }>

export const everybody = Object.keys(staff) as Who[] // keys of a constant

/** Makes or finds the people of a worker and their accounts. */
export async function openCompany(admin: APIRequestContext, worker: number): Promise<Record<Who, User>> {
  const teams = [0, 1].map((team) => 700_000 + worker * 2 + team)
  for (const teamId of teams) {
    await api(saveTeam, { params: { teamId: String(teamId) }, body: { teamName: `ทีมทดสอบ ${teamId}` } })
  }
  const made = await Promise.all(
    everybody.map(async (who): Promise<[Who, User]> => {
      const { role, team, firstname, lastname } = staff[who]
      const staffCode = `T${worker}-${who.toUpperCase()}`
      const user = { username: `t${worker}-${who}`, staffCode, role, fullname: `${firstname} ${lastname}` }
      const person = { firstname, lastname, teamId: teams[team] ?? null, isActive: true }
      await api(saveEmployee, { params: { staffCode }, body: person })
      await saveAccount(admin, user)
      return [who, user]
    }),
  )
  return Object.fromEntries(made) as Record<Who, User> // one entry for each of everybody
}

/** Makes an account, or gives it its password again: that ends its sessions. */
export async function saveAccount(
  admin: APIRequestContext,
  { username, staffCode, role }: User,
): Promise<void> {
  const answer = await admin.put(`/sala/v1/users/${username}`, {
    data: { role, staffCode, isActive: true, password },
  })
  if (!answer.ok()) throw new Error(`No account ${username}: ${answer.status()} ${await answer.text()}`)
}

/** Requests with the cookie of somebody. */
export async function signedIn(username: string, from = request): Promise<APIRequestContext> {
  const secret = username === 'admin' ? setting('SALA_ADMIN_PASSWORD') : password
  const context = await from.newContext({
    baseURL: hostUrl,
    extraHTTPHeaders: { Origin: hostUrl },
    // else it has the cookies of the test's own browser, and signing in would end that session
    storageState: { cookies: [], origins: [] },
  })
  const answer = await context.post('/sala/v1/session', { data: { username, password: secret } })
  if (!answer.ok()) throw new Error(`${username} was not let in: ${answer.status()}`)
  return context
}
