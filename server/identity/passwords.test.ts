import { expect, test } from 'vitest'

import { fitsClientSecret, hashClientSecret } from './client-secrets.ts'
import { fitsNobody, fitsPassword, hashPassword } from './passwords.ts'
import { readablePassword } from './readable-password.ts'
import { checkPassword } from '#rules/account.ts'

test('a password is kept as argon2id at 19 MiB and two passes, and fits itself alone', async () => {
  const hashed = await hashPassword('ต้มยำกุ้งน้ำข้น')
  expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await hashPassword('ต้มยำกุ้งน้ำข้น')).not.toBe(hashed)
  expect(await fitsPassword(hashed, 'ต้มยำกุ้งน้ำข้น')).toBe(true)
  expect(await fitsPassword(hashed, 'ต้มยำกุ้งน้ำใส')).toBe(false)
  expect(await fitsPassword('no hash at all', '')).toBe(false)
  expect(await fitsNobody('')).toBe(false)
})

test('a client secret is kept like a password', async () => {
  const hash = await hashClientSecret('s+/=')
  expect(hash.toString()).not.toContain('s+/=')
  expect(await fitsClientSecret(hash, 's+/=')).toBe(true)
  expect(await fitsClientSecret(hash, 's')).toBe(false)
  expect(await fitsClientSecret(undefined, 's+/=')).toBe(false)
})

test('a password that the host makes up is one that it would take', () => {
  const made = new Set(Array.from({ length: 200 }, readablePassword))
  expect(made.size).toBe(200)
  for (const password of made) expect(checkPassword('password', password, 'admin')).toEqual([])
})
