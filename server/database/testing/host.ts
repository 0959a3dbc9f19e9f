import { messageOf } from '#server/database/database-start-error.ts'
import { openDatabase } from '#server/database/open.ts'

/**
 * A host without its HTTP half, as a process that tests may kill: opens the database named by its environment, prints
 * one line of JSON and waits for SIGTERM. A failure ends it with its sentence and exit code 1.
 */
const say = (line: string): void => void process.stderr.write(`${line}\n`)

function fail(error: unknown): never {
  say(messageOf(error))
  process.exit(1)
}

const { SALA_DATA, SALA_PROJECT, SALA_DB_OS_USER, SALA_CACHE_DIR, TEST_BIN } = process.env

const opened = await openDatabase({
  dataFolder: SALA_DATA,
  projectFolder: SALA_PROJECT ?? process.cwd(),
  osUser: SALA_DB_OS_USER,
  cacheDir: SALA_CACHE_DIR,
  bin: TEST_BIN,
  say,
  onLost: fail,
}).catch(fail)

process.once('SIGTERM', () => {
  opened.close().then(() => process.exit(0), fail)
})

const { url, folder, thaiSearch } = opened
process.stdout.write(`${JSON.stringify({ url, folder, thaiSearch })}\n`)
