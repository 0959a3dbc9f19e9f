// Builds when a source has changed since the last build.
import '#scripts/setup/node-version.mjs'
import { ensureBuilt } from '#scripts/setup/build.mjs'
import { ensureInstalled } from '#scripts/setup/install.mjs'

await ensureInstalled()
await ensureBuilt()
