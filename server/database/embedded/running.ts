import {
  closeSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  writeSync,
} from 'node:fs'
import { basename, join } from 'node:path'

/** What runs on a database folder; port 0 while it is still starting. */
export type Running = { pid: number; port: number }

/** Higher than any process number: PostgreSQL takes a file with it for a dead server's. */
const NOBODYS_PID = 2_147_483_647

/**
 * What is running on this folder, as far as the server's lock file and the system know.
 *
 * PostgreSQL itself refuses to start when the number in its lock file belongs to any live process of the same user,
 * which happens after a reboot or in a new container. Such a file is disowned here: the number is replaced. It is not
 * removed, as another host may have replaced the file by that of a live server meanwhile; the open file is still the old
 * one then. Its other lines stay, with which PostgreSQL finds orphans of the dead server.
 */
export function running(pgdata: string): Running | undefined {
  const file = open(join(pgdata, 'postmaster.pid'))
  if (file === undefined) return undefined
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    const pid = Number(lines[0])
    if (pid === 0 && isOld(file)) disown(file, lines)
    if (!(pid > 0) || !isAlive(pid)) return undefined
    if (isServerOf(pid, pgdata)) return { pid, port: Number(lines[3] ?? 0) }
    disown(file, lines)
    return undefined
  } finally {
    closeSync(file)
  }
}

function open(path: string): number | undefined {
  try {
    return openSync(path, 'r+')
  } catch {
    return undefined
  }
}

/** An empty file is a server that has just begun, or one whose machine lost power then. */
const isOld = (file: number): boolean => Date.now() - fstatSync(file).mtimeMs > 10_000

/** A process of another user is none of ours, and PostgreSQL sees it so too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Whether a process that was the server of this folder still is. */
export const stillRuns = (pid: number, pgdata: string): boolean => isAlive(pid) && isServerOf(pid, pgdata)

/** A server's working folder is its data folder. A zombie has no command line. */
function isServerOf(pid: number, pgdata: string): boolean {
  if (process.platform !== 'linux') return true
  try {
    const program = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? ''
    if (basename(program) !== 'postgres') return false
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(pgdata)
  } catch {
    return false
  }
}

function disown(file: number, lines: string[]): void {
  const text = [NOBODYS_PID, ...lines.slice(1)].join('\n')
  ftruncateSync(file, 0)
  writeSync(file, text, 0)
}
