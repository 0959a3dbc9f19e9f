// Finds a Chromium for the tests and pictures, or installs one. Run by itself it says which one would be used.
import '#scripts/setup/node-version.mjs'
import { pathToFileURL } from 'node:url'

import { ensureBrowser } from '#scripts/setup/browser-install.mjs'
import { findBrowser } from '#scripts/setup/browser-find.mjs'
import { giveUp, say } from '#scripts/setup/say.mjs'

export { ensureBrowser, findBrowser }

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = await ensureBrowser()
  if ('problem' in found) giveUp(found.problem)
  say(found.path)
}
