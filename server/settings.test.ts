import { describe, expect, test } from 'vitest'

import { readSettings, SettingsError } from './settings.ts'

test('with no settings the host is safe: this machine alone, demo data, nobody else', () => {
  expect(readSettings({ PATH: '/bin', HOME: '/root' })).toMatchObject({
    port: 4600,
    host: '127.0.0.1',
    seed: 'demo',
    isHttps: false,
    trustProxy: false,
    client: undefined,
    allowedOrigins: [],
    imageOrigins: [],
    logLevel: 'info',
  })
})

test('settings are read; a blank one is absent', () => {
  const env = {
    PORT: '8080',
    HOST: '0.0.0.0',
    SALA_PUBLIC_URL: 'https://CRM.example/',
    SALA_TRUST_PROXY: 'on',
    SALA_SEED: 'none',
    SALA_CLIENT_ID: 'erp',
    SALA_CLIENT_SECRET: 's+/=',
    SALA_SUBSCRIPTION_KEY: 'k',
    SALA_ALLOWED_ORIGINS: 'https://a.example, http://localhost:5173',
    SALA_IMAGE_ORIGINS: '',
    DATABASE_URL: '  ',
    SALA_TEST_ANYTHING: '1',
  }
  expect(readSettings(env)).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    publicUrl: 'https://crm.example',
    isHttps: true,
    trustProxy: true,
    databaseUrl: undefined,
    seed: 'none',
    client: { id: 'erp', secret: 's+/=', key: 'k' },
    allowedOrigins: ['https://a.example', 'http://localhost:5173'],
    imageOrigins: [],
  })
})

describe('what cannot be used is said in one sentence that names it', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT must be a port number.'],
    [{ PORT: '70000' }, 'PORT must be a port number.'],
    [{ SALA_SEED: 'big' }, 'SALA_SEED must be demo or none.'],
    [{ SALA_TRUST_PROXY: 'yes' }, 'SALA_TRUST_PROXY must be on or off.'],
    [{ SALA_PUBLIC_URL: 'crm.example' }, /^SALA_PUBLIC_URL must be an address like https:/],
    [{ SALA_PUBLIC_URL: 'https://crm.example/sala' }, /^SALA_PUBLIC_URL must be an address/],
    [{ SALA_ALLOWED_ORIGINS: '*' }, /^SALA_ALLOWED_ORIGINS must be an address/],
    [{ SALA_ADMIN_PASSWORD: 'short' }, 'SALA_ADMIN_PASSWORD must have 8 characters or more.'],
    [{ SALA_CLIENT_ID: 'erp' }, /^SALA_CLIENT_ID, SALA_CLIENT_SECRET and SALA_SUBSCRIPTION_KEY go together/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be a level/],
    [{ SALA_ADMIN_PASWORD: 'secret word' }, 'SALA_ADMIN_PASWORD is not a setting of Sala. Is it misspelt?'],
    [{ GOFIVE_CLIENT_ID: 'x' }, /^GOFIVE_CLIENT_ID is set, but this release has no forward mode/],
  ])('%j', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(SettingsError)
    expect(() => readSettings(env)).toThrow(sentence)
  })

  test('and never repeats a secret', () => {
    const env = { SALA_CLIENT_ID: 'erp', SALA_CLIENT_SECRET: 'hush'.repeat(200), SALA_SUBSCRIPTION_KEY: 'k' }
    expect(() => readSettings(env)).toThrow(/^(?!.*hush)SALA_CLIENT_SECRET is too long/)
  })
})
