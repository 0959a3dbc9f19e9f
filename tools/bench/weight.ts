// What one cold visit costs in bytes.
import { fail, number, readArguments, text } from './arguments.ts'
import { freshPage, launch, loadSetup, originOf, prepare } from './browser.ts'
import { networkQuiet } from './quiet.ts'
import { machine, report } from './report.ts'
import { createScale, sumsOf } from './weigh.ts'

const { positional, options } = readArguments()
const [
  url = fail('usage: weight.ts <url> [--ready SELECTOR] [--quiet 1500] [--setup FILE] [--allow-remote]'),
] = positional

const setup = await loadSetup(text(options['setup']))
const browser = await launch({ allowRemote: Boolean(options['allow-remote']) })
try {
  const storage = setup ? await prepare(browser, originOf(url), setup) : undefined
  const { page, cdp } = await freshPage(browser, storage)
  const scale = await createScale(cdp)
  const quiet = networkQuiet(cdp, { quiet: number(options['quiet'], 1_500) })
  await page.goto(url, { waitUntil: 'commit' })
  const ready = text(options['ready'])
  if (ready) await page.waitForSelector(ready, { timeout: 60_000 })
  await quiet.done()

  const requests = await scale.requests()
  const groups = sumsOf(requests)
  const largest = requests
    .toSorted((a, b) => b.brotli - a.brotli)
    .slice(0, 8)
    .map(({ url: address, kind, decoded, brotli }) => ({
      path: new URL(address).pathname,
      kind,
      decoded,
      brotli,
    }))
  report(
    { tool: 'weight', url, machine: machine(browser), groups, failed: scale.failed, largest },
    Object.entries(groups).map(([kind, sum]) => ({ kind, ...sum })),
  )
} finally {
  await browser.close()
}
