import { rmSync } from 'node:fs'
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
  return {
    adminUrl: started.adminUrl,
    appUrl: started.url,
    async stop() {
      await started.release()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
