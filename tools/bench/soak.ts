// Does memory grow with route changes?
import type { Fresh } from './browser.ts'

import { fail, number, readArguments, text, texts } from './arguments.ts'
import { freshPage, launch, loadSetup, originOf, prepare } from './browser.ts'
import { gauge, type Gauge } from './gauge.ts'
import { machine, report } from './report.ts'
import { round, slope } from './statistics.ts'

const { positional, options } = readArguments()
const usage =
  'usage: soak.ts <url> --link SELECTOR --link SELECTOR [--changes 60] [--every 20] [--pause 400] [--ready SELECTOR] [--setup FILE]'
const [url = fail(usage)] = positional
const links = texts(options['link'])
if (links.length < 2) fail(usage)
const changes = number(options['changes'], 60)
const every = number(options['every'], 20)
const pause = number(options['pause'], 400)

type Point = Gauge & { changes: number }

/** A failure ends the walk; the points gathered so far are still reported. */
async function walk({ page, cdp }: Fresh, points: Point[]): Promise<string | null> {
  try {
    points.push({ changes: 0, ...(await gauge(page, cdp)) })
    for (let turn = 1; turn <= changes; turn += 1) {
      await page.click(links[(turn - 1) % links.length] ?? '')
      await page.waitForTimeout(pause)
      if (turn % every === 0) points.push({ changes: turn, ...(await gauge(page, cdp)) })
    }
    return null
  } catch (error) {
    return String(error).split('\n')[0] ?? null
  }
}

const setup = await loadSetup(text(options['setup']))
const browser = await launch({ allowRemote: Boolean(options['allow-remote']) })
try {
  const storage = setup ? await prepare(browser, originOf(url), setup) : undefined
  const fresh = await freshPage(browser, storage)
  await fresh.page.goto(url)
  const ready = text(options['ready'])
  if (ready) await fresh.page.waitForSelector(ready, { timeout: 60_000 })
  await fresh.page.waitForTimeout(1_500)
  const points: Point[] = []
  const error = await walk(fresh, points)
  // the first lap fills caches and loads chunks, so growth is judged from the first gauge after it
  const warm = points.slice(1).map(({ changes: x, heapMiB: y }) => ({ x, y }))
  const growthKiBPerChange = warm.length > 1 ? round(slope(warm) * 1024) : null
  report({ tool: 'soak', url, links, machine: machine(browser), error, points, growthKiBPerChange }, points)
  console.error(`growth after warm-up: ${growthKiBPerChange ?? '-'} KiB per route change`)
  if (error) console.error(error)
} finally {
  await browser.close()
}
