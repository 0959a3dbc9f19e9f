// `npm run test:size`: what the pages of the built app weigh, by real visits.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

import { ensureBrowser } from '#scripts/browser.mjs'
import { startHost } from '#scripts/screens/host.ts'
import { screens } from '#scripts/screens/screens.ts'
import { findSubjects, signedInState } from '#scripts/screens/subjects.ts'
import { at } from '#scripts/setup/root.mjs'
import { giveUp, say } from '#scripts/setup/say.mjs'
import { launch } from '#tools/bench/browser.ts'
import { sizesOf } from '#tools/bench/weigh.ts'

import { type Check, firstPageChecks, furtherPageCheck } from './checks.ts'
import { filesOf, Manifest, wordsOf } from './manifest.ts'
import { visit } from './visit.ts'

const found = await ensureBrowser()
if ('problem' in found) giveUp(found.problem)
const host = await startHost()
const manifest = Manifest.parse(JSON.parse(readFileSync(at('dist/web/.vite/manifest.json'), 'utf8')))
const browser = await launch({ executable: found.path })

/** Addresses of all screens of the product, each once, without their filters. */
async function addresses() {
  const subjects = await findSubjects(host)
  const paths = screens.map(({ path, signedOut }) => ({
    path: path(subjects).split('?')[0] ?? '',
    signedOut,
  }))
  return [...new Map(paths.map((screen) => [screen.path, screen])).values()]
}

/** What the manifest says of the first page: not decisive, but it says where to look. */
function sayManifest() {
  const page = ['index.html', 'src/features/customers/customer-list.tsx']
  const packed = filesOf(manifest, page).map(
    (file) => sizesOf(readFileSync(at(`dist/web/${file}`)), 'text/plain').brotli,
  )
  const total = packed.reduce((sum, bytes) => sum + bytes, 0)
  say(`  By the manifest: ${packed.length} files, ${(total / 1000).toFixed(1)} kB, without words.`)
}

try {
  const storage = await signedInState(host)
  const open = (path: string, locale: string, signedOut = false) =>
    visit(browser, host.url + path, { locale, storage: signedOut ? undefined : storage })
  const first = await open('/customers', 'th-TH')
  const english = await open('/customers', 'en-GB')
  const checks: Check[] = [
    ...firstPageChecks('customers, Thai', first, wordsOf(manifest, 'en')),
    ...firstPageChecks('customers, English', english, wordsOf(manifest, 'th')),
  ]
  for (const { path, signedOut } of await addresses()) {
    if (path === '/customers') continue
    checks.push(furtherPageCheck(path, first, await open(path, 'th-TH', signedOut)))
  }
  for (const { what, holds } of checks) say(`${holds ? '✓' : '✗'} ${what}`)
  sayManifest()
  const failed = checks.filter(({ holds }) => !holds).length
  mkdirSync(at('test-results'), { recursive: true })
  writeFileSync(at('test-results/size.json'), JSON.stringify({ passed: checks.length - failed, failed }))
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  await browser.close()
  await host.stop()
}
