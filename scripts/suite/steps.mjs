import { npmCommand } from '#scripts/setup/npm.mjs'

import { reportOf } from './run-steps.mjs'

/** @typedef {import('./run-steps.mjs').Step} Step */

/** A command of package.json, so that each has one definition. @param {string} script @param {string[]} args */
const command = (script, ...args) => npmCommand(['run', '--silent', script, '--', ...args])

/** @param {string} name */
const vitest = (name) => ({
  reporter: /** @type {const} */ ('vitest'),
  flags: ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`],
})

/** @returns {Step[]} what needs neither a database nor a browser */
export function fastSteps() {
  const unit = vitest('unit')
  return [
    { name: 'format', ...command('test:format'), quiet: true, minutes: 2 },
    { name: 'types', ...command('test:types'), quiet: true, minutes: 5 },
    { name: 'lint', ...command('test:lint'), quiet: true, minutes: 5 },
    { name: 'unit', ...command('test:unit', ...unit.flags), reporter: unit.reporter, minutes: 12 },
  ]
}

/** @param {'embedded' | 'system'} database @param {boolean} full @returns {Step} */
export function serverStep(database, full) {
  const name = `server-${database}`
  const { flags, reporter } = vitest(name)
  // a server that is named by its address counts before everything else
  const env = {
    TEST_DATABASE: database,
    ...(database === 'embedded' ? { TEST_DATABASE_URL: undefined } : {}),
  }
  return { name, ...command('test:server', ...flags), env, reporter, minutes: full ? 60 : 15 }
}

/** @param {boolean} full @returns {Step[]} */
export function builtSteps(full) {
  const needs = ['build', 'browser']
  return [
    { name: 'build', program: process.execPath, args: ['scripts/build.mjs'], quiet: true, minutes: 5 },
    { name: 'size', ...command('test:size'), reporter: 'size', needs, minutes: 5 },
    { name: 'e2e', ...command('test:e2e'), reporter: 'playwright', needs, minutes: full ? 60 : 20 },
  ]
}
