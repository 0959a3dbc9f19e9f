import { run } from '#scripts/setup/programs.mjs'

/**
 * Runs npm with these arguments: the npm that started us where there is one, else the one of the PATH.
 * @param {string[]} args
 * @param {import('#scripts/setup/programs.mjs').Options} [options]
 */
export function npm(args, options) {
  const own = process.env['npm_execpath']
  if (own?.endsWith('npm-cli.js')) return run(process.execPath, [own, ...args], options)
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)
}
