import '#scripts/setup/node-version.mjs'
import '#scripts/setup/with-parent.mjs'
import { pathToFileURL } from 'node:url'

import { ensureBuilt } from '#scripts/setup/build.mjs'
import { ensureInstalled } from '#scripts/setup/install.mjs'
import { at } from '#scripts/setup/root.mjs'

await ensureInstalled()
await ensureBuilt()

// In this process, not in a child: signals and the exit code are the host's own, and `kill -9` leaves no host behind.
const main = at('dist/server/main.js')
process.argv[1] = main
process.setSourceMapsEnabled(true)
await import(pathToFileURL(main).href)
