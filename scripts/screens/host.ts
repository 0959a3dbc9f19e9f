import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { ensureBuilt } from '#scripts/setup/build.mjs'
import { at } from '#scripts/setup/root.mjs'
import { testHostSettings } from '#scripts/setup/test-host.mjs'

export type RunningHost = { url: string; settings: Record<string, string>; stop: () => Promise<void> }

/** The built host on demo data of its own, ready to be asked. `stop` ends it and its database. `more`: other settings. */
export async function startHost(more: Record<string, string> = {}): Promise<RunningHost> {
  await ensureBuilt()
  const settings = { ...(await testHostSettings()), ...more }
  const url = `http://127.0.0.1:${settings['PORT']}`
  const child = spawn(process.execPath, [at('dist/server/main.js')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  const isUp = async () => (await fetch(`${url}/sala/v1/health`).catch(() => undefined))?.ok === true
  for (let tries = 0; tries < 240; tries++) {
    if (await isUp()) return { url, settings, stop }
    if (child.exitCode !== null) break
    await new Promise((done) => setTimeout(done, 250))
  }
  await stop()
  throw new Error('The host did not start.')
}
