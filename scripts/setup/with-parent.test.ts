import { spawn } from 'node:child_process'

import { expect, test } from 'vitest'

const program = `import '#scripts/setup/with-parent.mjs'
  process.on('SIGTERM', () => (console.log('stopped'), process.exit(0)))
  setInterval(() => {}, 1000); console.log('ready')`

/** As npm does it: a shell that runs us, and gets the signal in our place. */
async function outputAfterShellEnds(env: Record<string, string>): Promise<string> {
  const command = `"${process.execPath}" --input-type=module -e "$PROGRAM"; true`
  const shell = spawn('sh', ['-c', command], {
    env: { PATH: process.env['PATH'], PROGRAM: program, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  let output = ''
  shell.stdout.on('data', (part) => (output += part))
  await expect.poll(() => output, { timeout: 10_000 }).toContain('ready')
  shell.kill('SIGTERM')
  await new Promise((done) => setTimeout(done, 1_000))
  // in the case that must not stop, this does
  if (shell.pid !== undefined && !output.includes('stopped')) process.kill(-shell.pid, 'SIGKILL')
  return output
}

test('a command that npm started stops when its shell is stopped', async () => {
  expect(await outputAfterShellEnds({ npm_lifecycle_event: 'start' })).toContain('stopped')
}, 15_000)

test('a command that a person put into the background outlives the shell', async () => {
  expect(await outputAfterShellEnds({})).not.toContain('stopped')
}, 15_000)
