import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

import { run } from '#scripts/setup/programs.mjs'
import { at } from '#scripts/setup/root.mjs'
import { say, time } from '#scripts/setup/say.mjs'

import { add, countsOf, lineOf, none } from './counts.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} program
 * @property {string[]} args
 * @property {Record<string, string | undefined>} [env]
 * @property {boolean} [quiet] shows its output only when it fails
 * @property {number} minutes its limit
 * @property {import('./counts.mjs').Reporter} [reporter] writes its report to `reportOf(name)`
 * @property {string[]} [needs] steps without which it makes no sense
 */

/** @param {string} name */
export const reportOf = (name) => at(`test-results/${name}.json`)

/** @param {Step} step @param {number} deadline @param {(line: string) => void} tell */
async function runStep(step, deadline, tell) {
  const report = reportOf(step.name)
  rmSync(report, { force: true })
  const started = Date.now()
  const limit = Math.min(step.minutes * 60_000, deadline - started)
  const { code, output, late } = await run(step.program, step.args, {
    env: step.env ?? {},
    quiet: step.quiet ?? false,
    limit,
  })
  const counts = countsOf(
    step.reporter,
    existsSync(report) ? readFileSync(report, 'utf8') : undefined,
    late ? 1 : code,
  )
  if (counts.failed > 0 && output) tell(output.trimEnd())
  const ran = step.reporter ? `: ${lineOf(counts)}` : ''
  const stopped = late ? `, stopped at its limit of ${time(limit)}` : ''
  tell(`${counts.failed > 0 ? '✗' : '✓'} ${step.name}${ran} (${time(Date.now() - started)}${stopped})`)
  return counts
}

/**
 * Runs the steps one after the other, all of them: one fault must not hide the next.
 * @param {Step[]} steps
 * @param {{ minutes: number, missing?: string[], tell?: (line: string) => void }} options their limit together, and
 *   what is known to be missing
 */
export async function runSteps(steps, { minutes, missing = [], tell = say }) {
  mkdirSync(at('test-results'), { recursive: true })
  const deadline = Date.now() + minutes * 60_000
  let total = none
  /** @type {Set<string>} */
  const failed = new Set(missing)
  for (const step of steps) {
    const lacking = step.needs?.find((name) => failed.has(name))
    const why = lacking ? `${lacking} failed` : Date.now() >= deadline ? 'no time left' : undefined
    if (why) tell(`✗ ${step.name}: not run, ${why}`)
    const counts = why ? { ...none, failed: 1 } : await runStep(step, deadline, tell)
    if (counts.failed > 0) failed.add(step.name)
    total = add(total, counts)
  }
  return total
}
