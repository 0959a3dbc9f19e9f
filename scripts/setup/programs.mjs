import { spawn } from 'node:child_process'

import { root } from '#scripts/setup/root.mjs'

/**
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] added to ours
 * @property {boolean} [quiet] keep the output instead of showing it
 * @property {number} [limit] ms after which the program is stopped
 *
 * @typedef {object} Ended
 * @property {number} code exit code; 1 when a signal ended it
 * @property {string} output what it printed, when quiet
 * @property {boolean} late stopped by the limit
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a program to its end. It gets a process group of its own, so that stopping it stops what it started;
 * Ctrl-C and SIGTERM to us are therefore handed on by us.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Ended>} never rejects: a program that cannot start has code 127
 */
export function run(program, args, { env = {}, quiet = false, limit } = {}) {
  // who is asked to stop starts nothing more
  if (leaving) return new Promise(() => {})
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: process.platform !== 'win32',
    })
    let output = ''
    let late = false
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            late = true
            void stop(child)
          }, limit)
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part))
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer)
      running.delete(child)
      watchSignals()
      resolve({ code, output, late })
    }
    running.add(child)
    watchSignals()
    child.once('error', (error) => {
      output += error.message
      end(127)
    })
    child.once('close', (code) => end(code ?? 1))
  })
}

/** @param {number} ms */
const pause = (ms) => new Promise((done) => setTimeout(done, ms).unref())

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function send(child, signal) {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // it has ended meanwhile
  }
}

/**
 * SIGINT first: test runners close their servers on it, and only then leave.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stop(child) {
  const ended = new Promise((done) => child.once('close', done))
  for (const [signal, ms] of /** @type {const} */ ([
    ['SIGINT', 20_000],
    ['SIGTERM', 5_000],
    ['SIGKILL', 5_000],
  ])) {
    send(child, signal)
    await Promise.race([ended, pause(ms)])
    if (!running.has(child)) return
  }
}

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** Listens only while something runs, so that a host started in this process gets its signals undisturbed. */
function watchSignals() {
  for (const signal of signals) {
    if (running.size === 0) process.off(signal, leave)
    else if (!process.listeners(signal).includes(leave)) process.on(signal, leave)
  }
}

let leaving = false

/** @param {NodeJS.Signals} signal */
function leave(signal) {
  if (leaving) return
  leaving = true
  void Promise.all([...running].map(stop)).finally(() => process.exit(signal === 'SIGINT' ? 130 : 143))
}
