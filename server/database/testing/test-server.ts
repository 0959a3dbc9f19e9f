import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { DatabaseStartError } from '#server/database/database-start-error.ts'
import { startEmbedded } from '#server/database/embedded/start-embedded.ts'

import { systemBinaries } from './server-binaries.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** `adminUrl` may create databases; they get the owner of `appUrl`. */
export type TestServer = { adminUrl: string; appUrl: string; stop: () => Promise<void> }

/**
 * The server of a test run: that of TEST_DATABASE_URL (its role must be allowed to create databases), else one of its own
 * by TEST_DATABASE: `embedded` (the one from npm, the default) or `system` (programs found on the system).
 */
export function testServer(): Promise<TestServer> {
  const { TEST_DATABASE_URL: url, TEST_DATABASE: choice = 'embedded' } = process.env
  if (url !== undefined && url !== '') {
    return Promise.resolve({ adminUrl: url, appUrl: url, stop: () => Promise.resolve() })
  }
  if (choice === 'embedded') return ownServer(undefined)
  if (choice === 'system') return ownServer(binariesOrRefused())
  throw new DatabaseStartError(`TEST_DATABASE is embedded or system, not ${choice}.`)
}

function binariesOrRefused(): string {
  const bin = systemBinaries()
  if (bin !== undefined) return bin
  throw new DatabaseStartError(
    'TEST_DATABASE=system, and no PostgreSQL server is installed (Debian: apt-get install postgresql).',
  )
}

async function ownServer(bin: string | undefined): Promise<TestServer> {
  const folder = temporaryFolder()
  const started = await startEmbedded({
    dataFolder: join(folder, 'data'),
    projectFolder: folder,
    bin,
    say: () => undefined,
    onLost: (error) => void process.stderr.write(`${error.message}\n`),
  })
  const end = () => endAtOnce(folder)
  process.once('exit', end)
  return {
    adminUrl: started.adminUrl,
    appUrl: started.url,
    async stop() {
      process.off('exit', end)
      await started.release()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A run that is broken off takes no leave: vitest ends at once, and the server would stay. */
function endAtOnce(folder: string): void {
  const pid = Number(readFileSync(join(folder, 'data/db/pgdata/postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(pid, 'SIGQUIT')
  rmSync(folder, { recursive: true, force: true, maxRetries: 9 }) // what is left of the server may still write
}
