import { describe, expect, test } from 'vitest'

import { User } from '#contract/sala/people.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { password } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const { call, context } = testHost(testDatabase())
const path = (username: string) => `/sala/v1/users/${username}`
const secret = 'tamarind ferry dusk'

const save = (who: 'admin' | 'manager', username: string, body: object) =>
  call(who, 'PUT', path(username), { body })
const signIn = async (username: string, with_: string): Promise<number> =>
  (await call('nobody', 'POST', '/sala/v1/session', { body: { username, password: with_ } })).status

// first: the admin may lose the office in the race below
test('no answer holds a password or its hash', async () => {
  const texts = [
    JSON.stringify((await call('admin', 'GET', '/sala/v1/users')).json),
    JSON.stringify(
      (await save('admin', 'teammate', { role: 'sales', staffCode: 'E004', isActive: true })).json,
    ),
  ]
  for (const text of texts) expect(text).toContain('teammate')
  for (const text of texts) expect(text).not.toMatch(/argon2|password/i)
})

describe('an admin', () => {
  test('makes an account, in lower case, for an employee by any spelling of the code', async () => {
    const body = { role: 'sales', staffCode: 'e005', isActive: true, password: secret }
    const saved = await save('admin', 'Nok.Noi', body)
    expect([saved.status, saved.json]).toEqual([
      200,
      { username: 'nok.noi', staffCode: 'E005', fullname: 'outsider ทดสอบ', role: 'sales', isActive: true },
    ])
    expect(await signIn('nok.noi', secret)).toBe(200)
  })

  test('is told everything that is wrong with a new account', async () => {
    const refused = await save('admin', 'N%20K', { role: 'sales', staffCode: 'E999', isActive: true })
    expect(refused.json).toMatchObject({
      status: { code: '4002' },
      errors: [{ field: 'username' }, { field: 'staffCode' }, { field: 'password' }],
    })
  })

  test.each([
    [
      'a new password',
      { role: 'sales', staffCode: 'E004', isActive: true, password: 'another ferry at dusk' },
    ],
    ['another role', { role: 'support', staffCode: 'E004', isActive: true }],
    ['the end of use', { role: 'support', staffCode: 'E004', isActive: false }],
  ])('ends the sessions of an account by %s', async (_what, body) => {
    await save('admin', 'fleeting', { role: 'sales', staffCode: 'E004', isActive: true, password: secret })
    const opened = await call('nobody', 'POST', '/sala/v1/session', {
      body: { username: 'fleeting', password: secret },
    })
    const headers = { Cookie: (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
    const who = async () => (await call('nobody', 'GET', '/sala/v1/session', { headers })).json
    expect(await who()).toMatchObject({ user: { username: 'fleeting' } })
    await save('admin', 'fleeting', body)
    expect(await who()).toEqual({ user: null, permissions: {}, draftKey: null })
  })

  test('cannot put the last admin out of office', async () => {
    for (const change of [
      { role: 'sales', isActive: true },
      { role: 'admin', isActive: false },
    ]) {
      const refused = await save('admin', 'admin', { ...change, staffCode: 'E001' })
      expect([refused.status, refused.json]).toMatchObject([400, { status: { code: '4001' } }])
    }
  })

  test('and another who demote each other at once leave one', async () => {
    await save('admin', 'second', { role: 'admin', staffCode: 'E002', isActive: true, password: secret })
    const demote = (username: string) =>
      save('admin', username, { role: 'sales', staffCode: 'E002', isActive: true })
    await Promise.all([demote('second'), demote('admin'), demote('second'), demote('admin')])
    const admins = await context.db
      .selectFrom('accounts')
      .select('username')
      .where('role', '=', 'admin')
      .execute()
    expect(admins).toHaveLength(1)
  })
})

describe('a manager', () => {
  test('sees the accounts of the own team alone', async () => {
    const users = User.array().parse((await call('manager', 'GET', '/sala/v1/users')).json)
    expect(users.map(({ staffCode }) => staffCode)).not.toContain('E006')
    expect(users.map(({ username }) => username)).toContain('sales')
  })

  test('gives a salesperson of the team a new password', async () => {
    const body = { role: 'sales', staffCode: 'E003', isActive: true, password: secret }
    expect((await save('manager', 'sales', body)).status).toBe(200)
    expect([await signIn('sales', password), await signIn('sales', secret)]).toEqual([401, 200])
  })

  test.each([
    ['change a role', 'sales', { role: 'manager', staffCode: 'E003', isActive: true }],
    ['make an account', 'brand.new', { role: 'sales', staffCode: 'E003', isActive: true, password: secret }],
    [
      'take over the own manager',
      'manager',
      { role: 'manager', staffCode: 'E002', isActive: true, password: secret },
    ],
    [
      'reach another team',
      'outsider',
      { role: 'sales', staffCode: 'E005', isActive: true, password: secret },
    ],
    ['hand an account to another team', 'sales', { role: 'sales', staffCode: 'E005', isActive: true }],
  ])('may not %s', async (_what, username, body) => {
    const refused = await save('manager', username, body)
    expect([refused.status, refused.json]).toMatchObject([403, { status: { code: '4001' }, data: null }])
  })
})
