import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'

import { run } from '#scripts/setup/programs.mjs'

/** root cannot use Chromium's sandbox; everybody else does unless the system has none to give. */
export const isRoot = () => process.getuid?.() === 0

/**
 * Opens an empty page in it.
 * @param {string} path
 * @param {{ sandbox: boolean }} how
 */
async function opens(path, { sandbox }) {
  const profile = mkdtempSync(`${tmpdir()}/sala-browser-`)
  const flags = ['--headless', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`]
  const { code, output } = await run(
    path,
    [...flags, ...(sandbox ? [] : ['--no-sandbox']), '--dump-dom', 'about:blank'],
    { quiet: true, limit: 60_000 },
  )
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return { ok: code === 0 && output.includes('<html'), output }
}

/** @param {string} path @param {string} output */
function problemOf(path, output) {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(output)?.[1]
  const reason = library ? `the system lacks ${library}` : (output.trim().split('\n').at(-1) ?? '')
  return `The browser ${path} does not start: ${reason}
Install a Chromium with its libraries (Debian, as root: apt-get install chromium), or name one that works: CHROMIUM=/path/to/chromium`
}

/**
 * Whether a browser really starts here, and whether its sandbox does.
 * @param {string} path
 * @returns {Promise<{ path: string, sandbox: boolean } | { problem: string }>}
 */
export async function tryBrowser(path) {
  if (!isRoot() && (await opens(path, { sandbox: true })).ok) return { path, sandbox: true }
  const { ok, output } = await opens(path, { sandbox: false })
  return ok ? { path, sandbox: false } : { problem: problemOf(path, output) }
}
