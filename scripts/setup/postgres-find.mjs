import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter } from 'node:path'

const debian = '/usr/lib/postgresql'

/** @returns {string[]} Debian's versions, the newest first, then the PATH and the usual places of others */
function folders() {
  const versions = existsSync(debian) ? readdirSync(debian) : []
  return [
    ...versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => `${debian}/${version}/bin`),
    ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
    '/usr/pgsql/bin',
    '/opt/homebrew/opt/postgresql/bin',
  ]
}

/** @param {string} folder */
function versionOf(folder) {
  const { stdout } = spawnSync(`${folder}/postgres`, ['--version'], { encoding: 'utf8', timeout: 10_000 })
  return Number(/ (\d+)/.exec(stdout ?? '')?.[1] ?? 0)
}

/** The folder with the binaries of a PostgreSQL server of 15 or newer on this system. @returns {string | undefined} */
export function findPostgres() {
  return folders().find((folder) => existsSync(`${folder}/initdb`) && versionOf(folder) >= 15)
}
