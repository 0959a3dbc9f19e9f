import { expect, test } from 'vitest'

import { quietEnvironment } from './environment.mjs'

test('the settings of a real host do not reach the tests; the machine and the tests keep their own', () => {
  const env = {
    PATH: '/bin',
    TEST_DATABASE_URL: 'postgres://second',
    SALA_TEST_FULL: '1',
    SALA_CACHE_DIR: '/var/cache/sala',
    SALA_DB_OS_USER: 'postgres',
    DATABASE_URL: 'postgres://customers',
    GOFIVE_CLIENT_SECRET: 'x',
    SALA_DATA: '/srv/sala',
    PORT: '80',
    NODE_ENV: 'production',
  }
  quietEnvironment(env)
  expect(Object.keys(env)).toEqual([
    'PATH',
    'TEST_DATABASE_URL',
    'SALA_TEST_FULL',
    'SALA_CACHE_DIR',
    'SALA_DB_OS_USER',
  ])
})
