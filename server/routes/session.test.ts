import { describe, expect, test } from 'vitest'

import { Session } from '#contract/sala/session.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { newSecret, secretHash } from '#server/identity/secrets.ts'
import { IDLE, LONGEST, sessionStore } from '#server/store/sessions.ts'
import { password } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const time = { now: new Date('2026-11-24T02:00:00Z') }
const clock = { now: () => time.now, sleep: () => Promise.resolve() }
const { call, context } = testHost(testDatabase(), { clock })
const path = '/sala/v1/session'

const signIn = (username: string, secret = password, headers: Record<string, string> = {}) =>
  call('nobody', 'POST', path, { body: { username, password: secret }, headers })

const cookieOf = ({ headers }: { headers: Headers }): string =>
  (headers.get('set-cookie') ?? '').split(';')[0] ?? ''

/** Who a cookie names that names nobody. */
const nobody = { user: null, permissions: {}, draftKey: null }

const whoIs = async (cookie: string): Promise<unknown> => {
  const { json } = await call('nobody', 'GET', path, { headers: { Cookie: cookie } })
  return json
}

describe('signing in', () => {
  test('hands out a cookie that then says who somebody is', async () => {
    const signedIn = await signIn(' SALES ')
    expect(signedIn.status).toBe(200)
    expect(signedIn.headers.get('set-cookie')).toMatch(
      /^sala_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    )
    const { user, permissions, draftKey } = Session.parse(signedIn.json)
    expect(user).toEqual({
      username: 'sales',
      staffCode: 'E003',
      fullname: 'sales ทดสอบ',
      role: 'sales',
      teamId: 1,
    })
    expect(permissions).toMatchObject({ upsertCustomer: 'team', getCustomerByCode: 'all' })
    expect(permissions).not.toHaveProperty('createPartner')
    expect(Buffer.from(draftKey, 'base64')).toHaveLength(32)
    expect(await whoIs(cookieOf(signedIn))).toEqual(signedIn.json)
  })

  test('gives a new id each time and ends the one before', async () => {
    const first = cookieOf(await signIn('teammate'))
    const second = cookieOf(await signIn('teammate', password, { Cookie: first }))
    expect(second).not.toBe(first)
    expect(await whoIs(first)).toEqual(nobody)
  })

  test.each([
    ['a wrong password', 'sales', 'wrong-password'],
    ['an unknown name', 'nobody.here', password],
    ['an empty password', 'sales', ''],
    ['a name of another alphabet', 'ｓａｌｅｓ', password],
  ])('with %s says no more than that it was wrong', async (_what, username, secret) => {
    const refused = await signIn(username, secret)
    expect([refused.status, refused.json]).toEqual([
      401,
      {
        status: { code: '4001', description: 'Wrong user name or password.' },
        data: null,
        errors: [{ field: '', message: 'Wrong user name or password.' }],
      },
    ])
    expect(refused.headers.get('set-cookie')).toBeNull()
  })

  test('is not for an account that is out of use', async () => {
    await context.db
      .updateTable('accounts')
      .set({ isActive: false })
      .where('username', '=', 'outsider')
      .execute()
    expect((await signIn('outsider')).status).toBe(401)
    expect((await call('outsider', 'GET', '/v1/customerEvent/event-types')).status).toBe(401)
  })

  test('speaks Thai to those who ask for it', async () => {
    const { json } = await signIn('sales', 'wrong-password', { 'Accept-Language': 'th' })
    expect(json).toMatchObject({ status: { description: 'ชื่อผู้ใช้หรือรหัสผ่านไม่ถูกต้อง' } })
  })
})

describe('a session', () => {
  const opened = async (): Promise<string> => {
    const id = newSecret()
    await sessionStore(context.db).open(secretHash(id), 'sales', time.now)
    return `sala_session=${id}`
  }
  const after = async (milliseconds: number, ask: () => Promise<unknown>): Promise<unknown> => {
    const start = time.now
    time.now = new Date(start.getTime() + milliseconds)
    try {
      return await ask()
    } finally {
      time.now = start
    }
  }

  test('ends when it was not used for twelve hours', async () => {
    const cookie = await opened()
    expect(await after(IDLE + 1, () => whoIs(cookie))).toEqual(nobody)
  })

  test('goes on while it is used, but not beyond seven days', async () => {
    const cookie = await opened()
    for (let passed = 0; passed < LONGEST; passed += IDLE - 60_000) {
      expect(await after(passed, () => whoIs(cookie))).not.toEqual(nobody)
    }
    expect(await after(LONGEST, () => whoIs(cookie))).toEqual(nobody)
  })

  test('is in the database by its hash alone', async () => {
    const cookie = await opened()
    const rows = await context.db.selectFrom('sessions').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(cookie.split('=')[1])
  })

  test('ends with signing out, which may be done twice', async () => {
    const headers = { Cookie: await opened(), Origin: 'http://sala.test' }
    for (let i = 0; i < 2; i++) {
      const out = await call('nobody', 'DELETE', path, { headers })
      expect([out.status, out.json]).toEqual([200, { signedOut: true }])
      expect(out.headers.get('set-cookie')).toMatch(
        /^sala_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Strict$/,
      )
    }
    expect(await whoIs(headers.Cookie)).toEqual(nobody)
  })

  test.each(['', 'sala_session=', 'sala_session=x', 'other=1', '\u0000', 'sala_session=%00;sala_session=y'])(
    'is not in the cookie %j',
    async (cookie) => {
      expect(await whoIs(cookie.replaceAll('\0', ''))).toEqual(nobody)
    },
  )
})

describe('changing the password', () => {
  test('ends the other sessions and keeps this one', async () => {
    const here = cookieOf(await signIn('support'))
    const there = cookieOf(await signIn('support'))
    const headers = { Cookie: here, Origin: 'http://sala.test' }
    const body = { old: password, new: 'tamarind ferry dusk' }
    const changed = await call('nobody', 'PUT', `${path}/password`, { body, headers })
    expect([changed.status, changed.json]).toEqual([200, { changed: true }])
    expect(await whoIs(here)).not.toEqual(nobody)
    expect(await whoIs(there)).toEqual(nobody)
    expect((await signIn('support')).status).toBe(401)
    expect((await signIn('support', 'tamarind ferry dusk')).status).toBe(200)
  })

  test('is refused with everything that is wrong', async () => {
    const body = { old: 'not it', new: 'Password1' }
    const refused = await call('manager', 'PUT', `${path}/password`, { body })
    expect(refused.status).toBe(400)
    expect(refused.json).toMatchObject({
      status: { code: '4002' },
      errors: [{ field: 'old' }, { field: 'new' }],
    })
  })

  test('is no place for guessing', async () => {
    const body = { old: 'not it', new: 'tamarind ferry dusk' }
    const statuses = []
    for (let i = 0; i < 12; i++)
      statuses.push((await call('sales', 'PUT', `${path}/password`, { body })).status)
    expect(statuses).toEqual([...Array(10).fill(400), 429, 429])
  })

  test('is for people', async () => {
    const body = { old: password, new: 'tamarind ferry dusk' }
    expect((await call('partner', 'PUT', `${path}/password`, { body })).status).toBe(403)
    expect((await call('nobody', 'PUT', `${path}/password`, { body })).status).toBe(401)
  })
})
