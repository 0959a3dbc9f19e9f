import { openDatabase } from '#server/database/open.ts'
import { projectFolder } from '#server/project.ts'
import { readSettings } from '#server/settings.ts'

import { readArguments } from './arguments.ts'
import { fill } from './fill.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** `npm run seed -- --customers N [--fresh]`: adds invented customers to the database that the host uses. */
async function seed(): Promise<void> {
  const wanted = readArguments(process.argv.slice(2))
  const settings = readSettings(process.env)
  const database = await openDatabase({
    databaseUrl: settings.databaseUrl,
    dataFolder: settings.dataFolder,
    osUser: settings.databaseOsUser,
    cacheDir: settings.cacheFolder,
    projectFolder,
    say,
    onLost: (error) => {
      process.stderr.write(`${error.message}\n`)
      process.exit(1)
    },
  })
  try {
    await fill(database.url, wanted, say)
  } finally {
    await database.close()
  }
}

try {
  await seed()
} catch (error) {
  process.stderr.write(`Nothing was seeded: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
