// `npm run bench`: how fast a company with 100,000 customers is served, by the host and in a browser.
import { mkdirSync, writeFileSync } from 'node:fs'

import { ensureBrowser } from '#scripts/browser.mjs'
import { startHost, type RunningHost } from '#scripts/screens/host.ts'
import { at } from '#scripts/setup/root.mjs'
import { giveUp, say } from '#scripts/setup/say.mjs'
import { launch } from '#tools/bench/browser.ts'
import { machine, table } from '#tools/bench/report.ts'
import { median } from '#tools/bench/statistics.ts'

import { readArguments } from './arguments.ts'
import { browse } from './browse.ts'
import { benchFolder } from './folder.ts'
import { listCases } from './lists.ts'
import { browsedRows, listRows, timesRow } from './report.ts'
import { askAs, type Ask } from './requests.ts'
import { measureRounds } from './rounds.ts'
import { measureWrites } from './writes.ts'

const { customers, rounds, browser: wantsBrowser } = readArguments(process.argv.slice(2))
const found = await ensureBrowser()
if ('problem' in found) giveUp(found.problem)
say(`Filling a database with ${customers.toLocaleString('en')} customers, unless there is one.`)
const host = await startHost({ SALA_DATA: await benchFolder(customers, say) })

async function measureHost(ask: Ask) {
  say('Reading lists.')
  const lists = listRows(await measureRounds(ask, await listCases(ask, customers), rounds))
  say(table(lists))
  say('Writing.')
  const times = await measureWrites(ask)
  const base = median(times.create) ?? Number.NaN
  const writes = Object.entries(times).map(([what, all]) => timesRow(`write · ${what}`, all, base))
  say(table(writes))
  return { lists, writes }
}

async function measurePages(ask: Ask, running: RunningHost, executable: string) {
  const chromium = await launch({ executable })
  try {
    say('Opening the list in Chromium.')
    // the writes added a few
    const { total = customers } = await ask({ path: '/v1/customers/enquiry', body: { pageLength: 1 } })
    const browsed = wantsBrowser ? await browse(chromium, running, { ask, customers: total }) : undefined
    if (browsed) say(table(browsedRows(browsed)))
    const held = browsed?.jumps.flatMap((jump) => jump.held) ?? []
    for (const { what, holds } of held) say(`${holds ? '✓' : '✗'} ${what}`)
    if (held.some(({ holds }) => !holds)) process.exitCode = 1
    return { machine: machine(chromium), browsed }
  } finally {
    await chromium.close()
  }
}

try {
  const ask = await askAs(host)
  const measured = await measureHost(ask)
  const pages = await measurePages(ask, host, found.path)
  mkdirSync(at('bench'), { recursive: true })
  writeFileSync(at('bench/latest.json'), JSON.stringify({ customers, ...pages, ...measured }, null, 2))
  say('All of it is in bench/latest.json. Times compare only within one run, best as ratios.')
} finally {
  await host.stop()
}
