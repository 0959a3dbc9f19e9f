import { expect, test } from 'vitest'
import { z } from 'zod'

import { ImportState } from '#contract/sala/imports.ts'
import { testDatabase } from '#server/database/testing/test-database.ts'
import { aName, saved } from '#server/testing/customers.ts'
import { newImport, send, sent } from '#server/testing/imports.ts'
import { testHost } from '#server/testing/test-host.ts'

const host = testHost(testDatabase())

test('sales import for themselves and their team: other rows are refused, each with why', async () => {
  const [own, other] = [await saved(host, { owners: ['E003'] }), await saved(host, { owners: ['E005'] })]
  const rows = await sent(
    host,
    [
      { customerCode: own.customerCode, customerNote: '1' },
      { customerCode: other.customerCode, customerNote: '1' },
      { customerName: aName(), owners: ['E005'] },
      { customerName: aName(), owners: ['E004'] },
    ],
    { as: 'sales' },
  )
  expect(rows.map(({ result }) => result)).toEqual(['changed', 'refused', 'refused', 'new'])
  expect(rows[1]?.errors[0]?.message).toContain('outside your team')
  expect(rows[2]?.errors[0]?.message).toContain('E005')
})

test('support imports nothing and sees no import', async () => {
  expect((await send(host, [{ customerName: aName() }], { as: 'support' })).status).toBe(403)
  expect((await host.call('support', 'GET', '/sala/v1/imports')).status).toBe(403)
})

test('an import is its own to a salesperson, and a manager sees and undoes it', async () => {
  const id = newImport()
  await sent(host, [{ customerName: aName() }], { id, as: 'sales' })
  const path = `/sala/v1/imports/${id}`
  expect((await host.call('outsider', 'GET', path)).status).toBe(404)
  expect((await host.call('outsider', 'DELETE', path)).status).toBe(404)
  expect((await send(host, [{ customerName: aName() }], { id, as: 'outsider', batch: 2 })).status).toBe(404)
  const listed = async (as: 'sales' | 'outsider' | 'manager') =>
    z
      .array(ImportState)
      .parse((await host.call(as, 'GET', '/sala/v1/imports')).json)
      .map(({ importId }) => importId)
  expect(await listed('sales')).toContain(id)
  expect(await listed('manager')).toContain(id)
  expect(await listed('outsider')).not.toContain(id)
  expect(ImportState.parse((await host.call('manager', 'DELETE', path)).json)).toMatchObject({
    undo: { done: 1, waiting: 0 },
  })
})
