import { randomBytes } from 'node:crypto'

import { codeKey, fold, nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'
import { hashClientSecret } from '#server/identity/client-secrets.ts'
import { hashPassword } from '#server/identity/passwords.ts'
import { secretHash } from '#server/identity/secrets.ts'
import { partnerStore } from '#server/store/partners.ts'

import { everybody, partner, password, people, type Somebody } from './people.ts'

const employeeOf = (who: Somebody) => {
  const { staffCode, teamId } = people[who]
  const name = { firstname: who, lastname: 'ทดสอบ', fullname: `${who} ทดสอบ` }
  return { ...name, staffCode, staffKey: codeKey(staffCode), teamId, search: fold(`${staffCode} ${who}`) }
}

/** The two teams, their people with accounts, and the integration. */
export async function fillPeople(db: Database): Promise<void> {
  const passwordHash = await hashPassword(password)
  const teams = ['เหนือ', 'ใต้'].map((teamName, i) => ({
    teamId: i + 1,
    teamName,
    teamKey: nameKey(teamName),
    headCode: null,
  }))
  await db.insertInto('teams').values(teams).execute()
  await db.insertInto('employees').values(everybody.map(employeeOf)).execute()
  await db
    .insertInto('accounts')
    .values(
      everybody.map((username) => ({
        username,
        passwordHash,
        role: people[username].role,
        staffCode: people[username].staffCode,
        draftKey: randomBytes(32).toString('base64'),
      })),
    )
    .execute()
  await partnerStore(db).save({
    clientId: partner.clientId,
    name: 'Tests',
    secretHash: await hashClientSecret(partner.secret),
    keyHash: secretHash(partner.key),
  })
}
