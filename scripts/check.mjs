// The fast part of `npm test`: what needs neither a database nor a browser.
import '#scripts/setup/node-version.mjs'
import '#scripts/setup/with-parent.mjs'
import { ensureInstalled } from '#scripts/setup/install.mjs'
import { say } from '#scripts/setup/say.mjs'
import { lineOf } from '#scripts/suite/counts.mjs'
import { runSteps } from '#scripts/suite/run-steps.mjs'
import { fastSteps } from '#scripts/suite/steps.mjs'

await ensureInstalled()
const counts = await runSteps(fastSteps(), { minutes: 20 })
say(lineOf(counts))
process.exitCode = counts.failed > 0 ? 1 : 0
