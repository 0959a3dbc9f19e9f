// Everything that must hold. `--full` runs every suite to its end; names of steps run only those.
import '#scripts/setup/node-version.mjs'
import '#scripts/setup/with-parent.mjs'
import { ensureBrowser } from '#scripts/browser.mjs'
import { ensureInstalled } from '#scripts/setup/install.mjs'
import { findPostgres } from '#scripts/setup/postgres-find.mjs'
import { giveUp, say } from '#scripts/setup/say.mjs'
import { add, lineOf, none } from '#scripts/suite/counts.mjs'
import { quietEnvironment } from '#scripts/suite/environment.mjs'
import { runSteps } from '#scripts/suite/run-steps.mjs'
import { builtSteps, fastSteps, serverStep } from '#scripts/suite/steps.mjs'

const args = process.argv.slice(2)
const full = args.includes('--full')
const asked = args.filter((arg) => arg !== '--full')

const second = process.env['TEST_DATABASE_URL'] ?? findPostgres()
const all = [
  ...fastSteps(),
  serverStep('embedded', full),
  ...(second ? [serverStep('system', full)] : []),
  ...builtSteps(full),
]
const unknown = asked.find((name) => !all.some((step) => step.name === name))
if (unknown) giveUp(`There is no step "${unknown}". There are: ${all.map(({ name }) => name).join(', ')}.`)
const steps = asked.length > 0 ? all.filter(({ name }) => asked.includes(name)) : all

quietEnvironment(process.env)
if (full) process.env['SALA_TEST_FULL'] = '1'

await ensureInstalled()
if (!second) {
  say('No second PostgreSQL (TEST_DATABASE_URL, or the server of 15 or newer on this system): tested on one.')
}

/** The browser counts as a test when it is missing: what needs it is then not run. */
async function prepareBrowser() {
  if (!steps.some(({ needs }) => needs?.includes('browser'))) return true
  const browser = await ensureBrowser()
  if ('problem' in browser) {
    say(browser.problem)
    return false
  }
  process.env['CHROMIUM'] = browser.path
  if (!browser.sandbox) process.env['CHROMIUM_SANDBOX'] = 'off'
  return true
}

const missing = (await prepareBrowser()) ? [] : ['browser']
const counts = await runSteps(steps, { minutes: full ? 175 : 45, missing })
const total = missing.length > 0 ? add(counts, { ...none, failed: 1 }) : counts
say(lineOf(total))
process.exitCode = total.failed > 0 ? 1 : 0
