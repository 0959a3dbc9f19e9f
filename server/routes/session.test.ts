import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { password } from '#server/testing/people.ts'
import { testHost } from '#server/testing/test-host.ts'

const { call } = testHost(testDatabase())

test('signing in hands out a cookie that then says who somebody is', async () => {
  const signedIn = await call('nobody', 'POST', '/sala/v1/session', {
    body: { username: ' SALES ', password },
  })
  expect(signedIn.status).toBe(200)
  const cookie = signedIn.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/^sala_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  const who = await call('nobody', 'GET', '/sala/v1/session', {
    headers: { Cookie: cookie.split(';')[0] ?? '' },
  })
  expect(who.json).toMatchObject({ session: { user: { username: 'sales', role: 'sales', teamId: 1 } } })
})
