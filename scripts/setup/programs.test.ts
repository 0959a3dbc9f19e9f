import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from 'vitest'

import { run } from './programs.mjs'

const node = process.execPath

test('a program ends with its code and its output', async () => {
  const ended = await run(node, ['-e', 'console.log("here"); process.exit(3)'], { quiet: true })
  expect(ended).toEqual({ code: 3, output: 'here\n', late: false })
})

test('a program that is not there is code 127, not a stack', async () => {
  const ended = await run('/nowhere/program', [], { quiet: true })
  expect(ended.code).toBe(127)
  expect(ended.output).toContain('ENOENT')
})

test('an environment is added to ours, and undefined takes a name out', async () => {
  const script = 'console.log([process.env.ADDED, process.env.HOME, Boolean(process.env.PATH)].join())'
  const ended = await run(node, ['-e', script], { quiet: true, env: { ADDED: 'yes', HOME: undefined } })
  expect(ended.output).toBe('yes,,true\n')
})

test('a program is stopped at its limit, and what it started with it', async () => {
  // the inner program keeps our pipe open: had it stayed, this would not end
  const parent = `require('node:child_process')
    .spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
    setInterval(() => {}, 1000)`
  const ended = await run(node, ['-e', parent], { quiet: true, limit: 1_000 })
  expect(ended.late).toBe(true)
}, 10_000)

test('a signal to us is handed on, and we leave when the program has closed, without starting the next', async () => {
  const program = `process.on('SIGINT', () => setTimeout(() => (console.log('closed'), process.exit(0)), 200))
    setInterval(() => {}, 1000); console.log('ready')`
  const us = `import { run } from '#scripts/setup/programs.mjs'
    await run(process.execPath, ['-e', ${JSON.stringify(program)}])
    await run(process.execPath, ['-e', 'console.log("next")'])`
  const child = spawn(node, ['--input-type=module', '-e', us], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (part) => (output += part))
  await expect.poll(() => output, { timeout: 10_000 }).toContain('ready')
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  expect(output).toBe('ready\nclosed\n')
  expect(code).toBe(143)
}, 20_000)
