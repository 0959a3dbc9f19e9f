import { expect, test } from 'vitest'

import { reportOf, runSteps } from './run-steps.mjs'

type Step = Parameters<typeof runSteps>[0][number]

const step = (name: string, script: string, more: Partial<Step> = {}): Step => ({
  name: `steps-test-${name}`,
  program: process.execPath,
  args: ['-e', script],
  quiet: true,
  minutes: 1,
  ...more,
})

async function runAll(steps: Step[], limits: { minutes?: number; missing?: string[] } = {}) {
  const lines: string[] = []
  const counts = await runSteps(steps, { minutes: 1, ...limits, tell: (line) => lines.push(line) })
  return { counts, lines: lines.map((line) => line.replace(/\d+\.\d s/g, 'T')) }
}

test('every step runs and says how it went in one line; what failed also shows what it printed', async () => {
  const { counts, lines } = await runAll([
    step('good', 'console.log("not shown")'),
    step('bad', 'console.log("the reason"); process.exit(1)'),
    step('next', ''),
  ])
  expect(lines).toEqual([
    '✓ steps-test-good (T)',
    'the reason',
    '✗ steps-test-bad (T)',
    '✓ steps-test-next (T)',
  ])
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the tests of a report are summed', async () => {
  const report = reportOf('steps-test-tests')
  const script = `require('node:fs').writeFileSync(${JSON.stringify(report)}, '{"numPassedTests":3,"numFailedTests":0}')`
  const { counts, lines } = await runAll([step('tests', script, { reporter: 'vitest' })])
  expect(lines).toEqual(['✓ steps-test-tests: 3 passed, 0 failed (T)'])
  expect(counts.passed).toBe(3)
})

test("yesterday's report does not stand in for today's", async () => {
  const { counts } = await runAll([step('tests', '', { reporter: 'vitest' })])
  expect(counts).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a step is not run without what it needs, and that is a failure', async () => {
  const { counts, lines } = await runAll(
    [
      step('build', 'process.exit(1)'),
      step('size', '', { needs: ['steps-test-build'] }),
      step('e2e', '', { needs: ['browser'] }),
    ],
    { missing: ['browser'] },
  )
  expect(lines.slice(1)).toEqual([
    '✗ steps-test-size: not run, steps-test-build failed',
    '✗ steps-test-e2e: not run, browser failed',
  ])
  expect(counts.failed).toBe(3)
})

test('nothing goes on for longer than the limit of all steps', async () => {
  const { counts, lines } = await runAll(
    [step('endless', 'setInterval(() => {}, 1000)'), step('after', '')],
    { minutes: 1 / 60 },
  )
  expect(lines[0]).toContain('stopped at its limit of T')
  expect(lines[1]).toBe('✗ steps-test-after: not run, no time left')
  expect(counts.failed).toBe(2)
}, 20_000)
