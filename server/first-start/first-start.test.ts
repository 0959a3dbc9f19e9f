import { describe, expect, test } from 'vitest'

import { testDatabase } from '#server/database/testing/test-database.ts'
import type { OpenDatabase } from '#server/database/open.ts'
import { fitsClientSecret } from '#server/identity/client-secrets.ts'
import { fitsPassword } from '#server/identity/passwords.ts'
import { secretHash } from '#server/identity/secrets.ts'
import { accountStore } from '#server/store/accounts.ts'
import { partnerStore } from '#server/store/partners.ts'
import { testSettings } from '#server/testing/test-host.ts'

import { firstStart } from './first-start.ts'
import { tellFirstStart } from './tell.ts'

const opens = async ({ db }: OpenDatabase, username: string, password = ''): Promise<boolean> => {
  const account = await accountStore(db).find(username)
  return account !== undefined && fitsPassword(account.passwordHash, password)
}

describe('with a company of one’s own', () => {
  const opened = testDatabase()
  const settings = testSettings({ seed: 'none', host: '0.0.0.0' })

  test('three hosts that start at once make one admin and one set of credentials, and one tells', async () => {
    const all = await Promise.all([1, 2, 3].map(() => firstStart(opened, settings)))
    const told = all.filter((one) => one !== undefined)
    expect(told).toHaveLength(1)
    const { admin, demo, partner } = told[0] ?? {}
    expect(demo).toBeUndefined()
    expect(admin?.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect(await opens(opened, 'admin', admin?.password)).toBe(true)
    const stored = await partnerStore(opened.db).find(partner?.id ?? '')
    expect(await fitsClientSecret(stored?.secretHash, partner?.secret ?? '')).toBe(true)
    expect(await opened.db.selectFrom('customers').select('customerId').execute()).toEqual([])
  })

  test('a later start tells nothing and changes no password', async () => {
    const before = await accountStore(opened.db).find('admin')
    expect(await firstStart(opened, { ...settings, adminPassword: 'another one entirely' })).toBeUndefined()
    expect((await accountStore(opened.db).find('admin'))?.passwordHash).toBe(before?.passwordHash)
  })

  test('given credentials are made, kept with their tokens, and updated', async () => {
    const partners = partnerStore(opened.db)
    const client = { id: 'erp', secret: 's+/=', key: 'k1' }
    const now = new Date()
    const start = (change: Partial<typeof client>) =>
      firstStart(opened, { ...settings, client: { ...client, ...change } })
    const token = secretHash('token')
    const standing = async (key: string) => (await partners.standing(secretHash(key), token, now)).clientId

    await start({})
    await partners.giveToken('erp', token, new Date(now.getTime() + 60_000), now)
    await start({})
    expect(await standing('k1')).toBe('erp')
    await start({ key: 'k2' })
    expect([await standing('k1'), await standing('k2')]).toEqual([undefined, undefined])
    expect((await partners.find('erp'))?.keyHash).toEqual(secretHash('k2'))
  })
})

describe('with the demo company', () => {
  const opened = testDatabase()
  const settings = testSettings({
    adminPassword: 'gate of the north',
    client: { id: 'c', secret: 's', key: 'k' },
  })

  test('it is refused where other machines can reach it', async () => {
    for (const host of ['0.0.0.0', '192.168.1.5', '::', 'sala.example']) {
      await expect(firstStart(opened, { ...settings, host })).rejects.toThrow(/^HOST=.* demo company/)
    }
    expect(await opened.db.selectFrom('employees').select('staffCode').execute()).toEqual([])
  })

  test('everybody of it signs in with the one password, told once with three names', async () => {
    const first = await firstStart(opened, settings)
    if (!first?.demo) throw new Error('nothing was told')
    const { password, names } = first.demo
    for (const name of Object.values(names)) expect(await opens(opened, name, password)).toBe(true)
    expect(await opens(opened, 'admin', 'gate of the north')).toBe(true)
    expect((await opened.db.selectFrom('customers').select('customerId').execute()).length).toBe(400)

    const lines = tellFirstStart(first).join('\n')
    expect(lines).toContain(password)
    for (const name of Object.values(names)) expect(lines).toContain(name)
    expect(lines).not.toContain('gate of the north')
    expect(lines).not.toContain('client_secret')
  })

  test('a start that broke off before telling tells a new password', async () => {
    await opened.db.deleteFrom('settings').where('name', '=', 'started').execute()
    const again = await firstStart(opened, settings)
    const { password, names } = again?.demo ?? {}
    expect(await opens(opened, names?.sales ?? '', password)).toBe(true)
    expect((await opened.db.selectFrom('customers').select('customerId').execute()).length).toBe(400)
  })

  test('it stays on this machine', async () => {
    await expect(firstStart(opened, { ...settings, host: '0.0.0.0', seed: 'none' })).rejects.toThrow(
      'demo company',
    )
    for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) {
      expect(await firstStart(opened, { ...settings, host })).toBeUndefined()
    }
  })
})
