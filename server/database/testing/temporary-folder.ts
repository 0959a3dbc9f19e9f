import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder that the database user can enter (mkdtemp makes 0700, which shuts it out when tests run as root). */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sala-test-'))
  chmodSync(folder, 0o755)
  return folder
}
