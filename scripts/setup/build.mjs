import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { hashOf } from '#scripts/setup/hash.mjs'
import { npm } from '#scripts/setup/npm.mjs'
import { at, root } from '#scripts/setup/root.mjs'
import { giveUp, say } from '#scripts/setup/say.mjs'

const sources = [
  'src',
  'server',
  'public',
  'scripts/worker',
  'index.html',
  'vite.config.ts',
  'vite.server.config.ts',
  'postcss.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
]

const stamp = at('dist/.sources')

/** @param {string} hash */
const isBuilt = (hash) =>
  existsSync(at('dist/server/main.js')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

/** Builds app and host into dist/ when a source has changed since the last build. */
export async function ensureBuilt() {
  const hash = hashOf(root, sources)
  if (isBuilt(hash)) return
  say('Building the app and the host.')
  // a build that breaks off must not look like a finished one
  rmSync(stamp, { force: true })
  const { code, output } = await npm(['run', 'build'], {
    quiet: true,
    limit: 600_000,
    env: { NODE_ENV: undefined },
  })
  if (code !== 0) giveUp(`${output.trim()}\nThe build failed.`)
  mkdirSync(at('dist'), { recursive: true })
  writeFileSync(stamp, hash)
}
