import { existsSync } from 'node:fs'
import { join } from 'node:path'

import pino from 'pino'

import { messageOf } from '#server/database/database-start-error.ts'
import { openDatabase, type OpenDatabase } from '#server/database/open.ts'
import { firstStart } from '#server/first-start/first-start.ts'
import { tellFirstStart } from '#server/first-start/tell.ts'
import { logFailure } from '#server/http/log-failure.ts'

import { createApp } from './app.ts'
import { keepClean } from './clean-up.ts'
import { keepKeysFilled } from './keep-keys-filled.ts'
import type { AppContext } from './context.ts'
import { projectFolder } from './project.ts'
import { readSettings, type Settings } from './settings.ts'
import { addressOf, requireAddress, startListening } from './start-listening.ts'

/** For the person at the console: plain lines, never through the log, which may be kept and shipped. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** One plain sentence and exit code 1; no stack. */
function fail(error: unknown): never {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exit(1)
}

function contextOf({ db, pool, thaiSearch, folder }: OpenDatabase, settings: Settings): AppContext {
  const webFolder = join(projectFolder, 'dist', 'web')
  const log = pino({ level: settings.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const context = { db, pool, settings, log, thaiSearch, dataFolder: folder }
  return existsSync(join(webFolder, 'index.html')) ? { ...context, webFolder } : context
}

/** A fault that nothing caught may have left anything behind: told without anybody's data, and the process ends. */
function endOnFault({ log }: AppContext): void {
  process.on('uncaughtException', (error) => {
    logFailure(log, 'process', 'none', error)
    process.exit(1)
  })
}

const open = (settings: Settings): Promise<OpenDatabase> =>
  openDatabase({
    projectFolder,
    dataFolder: settings.dataFolder,
    osUser: settings.databaseOsUser,
    cacheDir: settings.cacheFolder,
    databaseUrl: settings.databaseUrl,
    say,
    onLost: fail,
  })

/** Starts everything; what was opened is closed again when a later step fails. */
async function start(settings: Settings): Promise<() => Promise<void>> {
  await requireAddress(settings)
  const opened = await open(settings)
  try {
    const first = await firstStart(opened, settings)
    if (first) for (const line of tellFirstStart(first)) say(line) // at once: nobody can read it again
    const context = contextOf(opened, settings)
    endOnFault(context)
    const listening = await startListening(createApp(context), settings)
    const cleaning = keepClean(context)
    const filling = keepKeysFilled(context)
    if (context.webFolder === undefined)
      say('The web app is not built: this serves the API alone. Build it with npm run build.')
    say(`Sala is ready at ${addressOf(settings, listening.port)}`)
    return async () => {
      cleaning.stop()
      filling.stop()
      await listening.stop()
      await opened.close()
    }
  } catch (error) {
    await opened.close().catch(() => undefined) // the first error is the one to tell
    throw error
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const end = (): void => {
    if (stopping) return
    stopping = true
    say('Stopping: requests under way are finished first')
    stop().then(() => process.exit(0), fail)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
}

try {
  stopOnSignal(await start(readSettings(process.env)))
} catch (error) {
  fail(error)
}
