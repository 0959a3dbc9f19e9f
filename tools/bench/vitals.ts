// Loading vitals under an emulated slow device, and route changes inside the app.
import type { Browser } from '@playwright/test'

import { fail, number, readArguments, text, texts } from './arguments.ts'
import { freshPage, launch, loadSetup, originOf, prepare, throttle } from './browser.ts'
import { networkQuiet } from './quiet.ts'
import { machine, report } from './report.ts'
import { type Nav, navigate } from './route-changes.ts'
import { blocking, cls, round, summary } from './statistics.ts'

const { positional, options } = readArguments()
const usage =
  'usage: vitals.ts <url> [--runs 5] [--cpu 4] [--network slow4g|fast4g|none] [--ready SELECTOR] [--settle 2500] [--setup FILE] [--nav "CLICK => READY" --nav "CLICK => READY"] [--nav-cpu 4] [--nav-rounds 8]'
const [url = fail(usage)] = positional
const runs = number(options['runs'], 5)
const cpu = number(options['cpu'], 4)
const network = text(options['network']) ?? 'slow4g'
const settle = number(options['settle'], 2_500)
const ready = text(options['ready'])
const navs: Nav[] = texts(options['nav']).map((pair) => {
  const [click, shown] = pair.split('=>').map((selector) => selector.trim())
  return click && shown ? { click, ready: shown } : fail(`--nav needs "CLICK => READY": ${pair}`)
})

type Storage = Awaited<ReturnType<typeof prepare>> | undefined

async function load(browser: Browser, storage: Storage) {
  const { context, page, cdp } = await freshPage(browser, storage, { probed: true })
  await throttle(cdp, { cpu, network })
  const quiet = networkQuiet(cdp, { quiet: 1_500, timeout: 120_000 })
  await page.goto(url, { waitUntil: 'commit', timeout: 120_000 })
  const done = quiet.done()
  if (ready) await page.waitForSelector(ready, { timeout: 120_000 })
  const readyAt = ready ? await page.evaluate(() => performance.now()) : null
  await done
  await page.waitForTimeout(settle)
  const { fcp, lcp, lcpElement, shifts, longTasks } = await page.evaluate(() => {
    const seen = window.__bench
    return {
      fcp: seen.fcp,
      lcp: seen.lcp,
      lcpElement: seen.lcpElement,
      shifts: seen.shifts,
      longTasks: seen.longTasks,
    }
  })
  await context.close()
  return {
    fcp,
    lcp,
    ready: readyAt,
    tbt: blocking(longTasks, fcp ?? 0),
    longest: Math.max(0, ...longTasks.map(({ ms }) => ms)),
    longTasks: longTasks.length,
    cls: cls(shifts),
    lcpElement,
  }
}

type Sample = Awaited<ReturnType<typeof load>>

const setup = await loadSetup(text(options['setup']))
const browser = await launch({ allowRemote: Boolean(options['allow-remote']) })
try {
  const storage = setup ? await prepare(browser, originOf(url), setup) : undefined
  const samples: Sample[] = []
  const errors: string[] = []
  // a run that fails is named in `errors`; what was measured before it still counts
  const attempt = (what: string, body: () => Promise<void>) =>
    body().catch((error: unknown) => void errors.push(`${what}: ${String(error).split('\n')[0]}`))

  for (let run = 0; run < runs && browser.isConnected(); run += 1) {
    await attempt(`run ${run}`, async () => void samples.push(await load(browser, storage)))
  }
  const pick = (name: Exclude<keyof Sample, 'lcpElement'>, digits: number) =>
    summary(
      samples.map((sample) => sample[name]).filter((value) => value !== null),
      digits,
    )
  const vitals = {
    fcp: pick('fcp', 0),
    lcp: pick('lcp', 0),
    ready: pick('ready', 0),
    tbt: pick('tbt', 0),
    longest: pick('longest', 0),
    longTasks: pick('longTasks', 0),
    cls: pick('cls', 4),
  }

  const routes = navs.map((nav) => ({ ...nav, times: [] as number[] }))
  const pace = { cpu: number(options['nav-cpu'], cpu), rounds: number(options['nav-rounds'], 8), ready }
  if (routes.length > 0 && browser.isConnected()) {
    await attempt('navigation', async () => {
      const fresh = await freshPage(browser, storage, { probed: true })
      await navigate(fresh, url, routes, pace)
      await fresh.context.close()
    })
  }
  const changes = routes.map(({ times, ...nav }) => ({
    ...nav,
    first: round(times[0]),
    warm: summary(times.slice(1)),
  }))
  report(
    {
      tool: 'vitals',
      url,
      throttle: { cpu, network },
      runs,
      machine: machine(browser),
      errors,
      vitals,
      changes,
      samples,
    },
    [
      ...Object.entries(vitals).map(([metric, values]) => ({ metric, ...values })),
      ...changes.map(({ click, first, warm }) => ({ metric: `nav ${click} (first ${first})`, ...warm })),
    ],
  )
  if (errors.length > 0) console.error(errors.join('\n'))
} finally {
  await browser.close()
}
