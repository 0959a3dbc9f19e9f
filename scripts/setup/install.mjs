import { writeFileSync } from 'node:fs'

import { isInstalled, lockHash, stampOf } from '#scripts/setup/installed.mjs'
import { npm } from '#scripts/setup/npm.mjs'
import { root } from '#scripts/setup/root.mjs'
import { giveUp, say } from '#scripts/setup/say.mjs'

/** `npm ci` when node_modules is missing or older than the lock. */
export async function ensureInstalled() {
  if (isInstalled(root)) return
  say('Installing packages (npm ci): about a minute.')
  const { code, output } = await npm(['ci', '--include=dev'], { quiet: true, limit: 900_000 })
  if (code !== 0) giveUp(`${output.trim()}\nThe packages could not be installed (npm ci).`)
  writeFileSync(stampOf(root), lockHash(root))
}
