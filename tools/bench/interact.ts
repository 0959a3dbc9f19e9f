// Interaction latency, by a scenario file.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { fail, number, readArguments, text } from './arguments.ts'
import { freshPage, launch, loadSetup, originOf, prepare } from './browser.ts'
import { machine, report } from './report.ts'
import { createBench, type Results, type Scenario } from './scenario.ts'
import { summary } from './statistics.ts'

const { positional, options } = readArguments()
const usage = 'usage: interact.ts <scenario.ts> <url> [--runs 5] [--cpu 1] [--setup FILE] [--ANYTHING VALUE]'
const [file = fail(usage), url = fail(usage)] = positional
const runs = number(options['runs'], 5)
const cpu = number(options['cpu'], 1)

const module = (await import(pathToFileURL(resolve(file)).href)) as { scenario?: Scenario } // what the file promises
const scenario = module.scenario ?? fail(`${file} has no export named scenario`)
const setup = await loadSetup(text(options['setup']))
const browser = await launch({ allowRemote: Boolean(options['allow-remote']) })
try {
  const storage = setup ? await prepare(browser, originOf(url), setup) : undefined
  const results: Results = new Map()
  const errors: string[] = []
  for (let run = 0; run < runs && browser.isConnected(); run += 1) {
    const fresh = await freshPage(browser, storage, { probed: true })
    // a run that fails is named; what was measured before it still counts
    await scenario(createBench(fresh, { url, cpu, options, results })).catch((error: unknown) => {
      errors.push(`run ${run}: ${String(error).split('\n')[0]}`)
    })
    await fresh.context.close()
  }
  const rows = [...results].flatMap(([step, metrics]) =>
    Object.entries(metrics).map(([metric, values]) => ({
      step,
      metric,
      ...summary(
        values.filter((value) => value !== null),
        3,
      ),
    })),
  )
  const name = file.split('/').at(-1)
  report({ tool: 'interact', url, scenario: name, cpu, runs, machine: machine(browser), errors, rows }, rows)
  if (errors.length > 0) console.error(errors.join('\n'))
} finally {
  await browser.close()
}
