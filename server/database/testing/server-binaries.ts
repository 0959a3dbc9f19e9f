import { existsSync, readdirSync } from 'node:fs'

/** Where Debian and Ubuntu put a server's programs, by major version. */
const debian = '/usr/lib/postgresql'

/** The programs of the newest PostgreSQL server on this system, or undefined. */
export function systemBinaries(): string | undefined {
  const majors = existsSync(debian) ? readdirSync(debian).map(Number).filter(Number.isInteger) : []
  return majors
    .sort((a, b) => b - a)
    .map((major) => `${debian}/${major}/bin`)
    .find((bin) => existsSync(`${bin}/postgres`) && existsSync(`${bin}/initdb`))
}

/** Undefined: the server from npm. Tests of the embedded server run on the system's programs too (TEST_DATABASE=system). */
export const binariesUnderTest = (): string | undefined =>
  process.env['TEST_DATABASE'] === 'system' ? systemBinaries() : undefined
