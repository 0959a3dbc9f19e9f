import { existsSync } from 'node:fs'

import { findBrowser } from '#scripts/setup/browser-find.mjs'
import { isRoot, tryBrowser } from '#scripts/setup/browser-works.mjs'
import { run } from '#scripts/setup/programs.mjs'
import { at } from '#scripts/setup/root.mjs'
import { say } from '#scripts/setup/say.mjs'

const none = `There is no Chromium on this system.
Install one (Debian, as root: apt-get install chromium), or name one: CHROMIUM=/path/to/chromium`

/**
 * A Chromium that starts: one found, else Debian's when root, else Playwright's own.
 * @returns {ReturnType<typeof tryBrowser>}
 */
export async function ensureBrowser() {
  const named = process.env['CHROMIUM']
  const found = findBrowser()
  if (named && !found) return { problem: `CHROMIUM names ${named}, which is not a program that can be run.` }
  if (found) await ensureThaiFont()
  const first = found ? await tryBrowser(found) : { problem: none }
  if (!('problem' in first) || named) return first
  if (!(await installBrowser())) return first
  const installed = findBrowser()
  return installed ? tryBrowser(installed) : first
}

async function installBrowser() {
  if (hasApt()) {
    say('Installing Chromium (apt-get install chromium).')
    if (await apt('chromium')) {
      await ensureThaiFont()
      return true
    }
  }
  say('Installing Chromium (playwright install chromium).')
  const cli = at('node_modules/@playwright/test/cli.js')
  const args = [cli, 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']
  return (await run(process.execPath, args, { quiet: true, limit: 600_000 })).code === 0
}

/** A Thai font of the system, for what the app's own font does not draw. Going without one only spoils pictures. */
async function ensureThaiFont() {
  if (!hasApt()) return
  const { code, output } = await run('fc-list', [':lang=th', 'file'], { quiet: true, limit: 60_000 })
  if (code === 0 && output.trim() !== '') return
  say('Installing a Thai font (apt-get install fonts-thai-tlwg).')
  if (!(await apt('fonts-thai-tlwg'))) say('The Thai font could not be installed: pictures may lack letters.')
}

const hasApt = () => isRoot() && existsSync('/usr/bin/apt-get')

let updated = false

/** @param {string} name */
async function apt(name) {
  const options = { quiet: true, limit: 600_000, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  if (!updated) await run('apt-get', [...wait, 'update'], options)
  updated = true
  const { code } = await run(
    'apt-get',
    [...wait, 'install', '--yes', '--no-install-recommends', name],
    options,
  )
  return code === 0
}
