import { expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import { errorsOf } from '#server/testing/customers.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())
const put = (teamId: number, body: object, as: 'admin' | 'manager' = 'admin') =>
  host.call(as, 'PUT', `/sala/v1/teams/${teamId}`, { body })

test('teams come in Thai order with their head and the number of active members', async () => {
  await put(7, { teamName: 'ไก่', headCode: 'e003' })
  await put(8, { teamName: 'เก้า' })
  await host.context.pool.query("update employees set is_active = false where staff_code = 'E006'")
  const { json, headers } = await host.call('sales', 'GET', '/sala/v1/teams')
  expect(json).toEqual([
    { teamId: 8, teamName: 'เก้า', headCode: null, memberCount: 0 },
    { teamId: 7, teamName: 'ไก่', headCode: 'E003', memberCount: 0 },
    { teamId: 2, teamName: 'ใต้', headCode: null, memberCount: 1 },
    { teamId: 1, teamName: 'เหนือ', headCode: null, memberCount: 4 },
  ])
  expect(headers.get('total-count')).toBe('4')
})

test('an absent head stays, null takes it off', async () => {
  await put(20, { teamName: 'กลาง', headCode: 'E003' })
  expect((await put(20, { teamName: 'กลาง' })).json).toMatchObject({ headCode: 'E003' })
  expect((await put(20, { teamName: 'กลาง', headCode: null })).json).toMatchObject({ headCode: null })
})

test('names of teams are unique, whatever the case of letters; a head exists', async () => {
  await put(30, { teamName: 'North' })
  expect(errorsOf(await put(31, { teamName: ' north' }))).toMatchObject([{ field: 'teamName' }])
  expect(errorsOf(await put(32, { teamName: 'South', headCode: 'nobody' }))).toMatchObject([
    { field: 'headCode' },
  ])
  expect((await put(30, { teamName: 'NORTH' })).status).toBe(200)
})

test('a team without a name is refused, and so is everybody but an admin', async () => {
  expect((await put(40, { teamName: ' ' })).status).toBe(400)
  expect((await put(40, { teamName: 'x' }, 'manager')).status).toBe(403)
})
