import { run } from '#scripts/setup/programs.mjs'

/**
 * How to run npm: the npm that started us where there is one, else the one of the PATH.
 * @param {string[]} args
 */
export function npmCommand(args) {
  const own = process.env['npm_execpath']
  if (own?.endsWith('npm-cli.js')) return { program: process.execPath, args: [own, ...args] }
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args }
}

/**
 * @param {string[]} args
 * @param {import('#scripts/setup/programs.mjs').Options} [options]
 */
export function npm(args, options) {
  const command = npmCommand(args)
  return run(command.program, command.args, options)
}
