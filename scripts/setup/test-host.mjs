import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '#scripts/setup/free-port.mjs'
import { quietEnvironment } from '#scripts/suite/environment.mjs'

/** The accounts of every host that a test starts. */
export const testAccounts = {
  SALA_ADMIN_PASSWORD: 'test-admin-password',
  SALA_CLIENT_ID: 'test-client',
  SALA_CLIENT_SECRET: 'test-client-secret',
  SALA_SUBSCRIPTION_KEY: 'test-subscription-key',
}

/**
 * Settings of a host of one's own: a free port, the demo data, known accounts and a data folder that goes when this
 * process ends.
 * @returns {Promise<Record<string, string>>}
 */
export async function testHostSettings() {
  quietEnvironment(process.env)
  const data = mkdtempSync(join(tmpdir(), 'sala-test-'))
  // under root the database runs as another user, who must be able to pass through
  chmodSync(data, 0o755)
  process.once('exit', () => rmSync(data, { recursive: true, force: true }))
  return {
    ...testAccounts,
    PORT: String(await freePort()),
    SALA_DATA: data,
    SALA_SEED: 'demo',
    LOG_LEVEL: 'warn',
  }
}
