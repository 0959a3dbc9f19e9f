import { chmodSync, existsSync, mkdirSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { startIn, testFolder } from '#server/database/testing/embedded-server.ts'
import { startHost } from '#server/database/testing/host-process.ts'

import { choosePlace, homeOf, movedFolder } from './folders.ts'
import { isRoot } from './identity.ts'

/** A folder that nobody but root may enter, with a project in it. */
function closedProject(): string {
  const project = join(testFolder(), 'closed', 'project')
  mkdirSync(project, { recursive: true })
  chmodSync(dirname(project), 0o700)
  const moved = movedFolder(project)
  onTestFinished(() => {
    rmSync(moved, { recursive: true, force: true })
    if (existsSync(dirname(moved))) rmIfEmpty(dirname(moved))
  })
  return project
}

function rmIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // somebody's data is in it
  }
}

const say = () => undefined

test('with no data folder named, the data is in the project', async () => {
  const projectFolder = testFolder()
  const { folder, who } = await choosePlace({ projectFolder, say })
  expect(folder).toBe(join(projectFolder, 'data'))
  expect(statSync(folder).mode & 0o777).toBe(0o755)
  expect(who.uid === 0 || who.name === 'root').toBe(false)
})

test('a data folder is open to the database user whatever the umask', async () => {
  const projectFolder = testFolder()
  const umask = process.umask(0o077)
  onTestFinished(() => void process.umask(umask))
  const { folder } = await choosePlace({ projectFolder, dataFolder: join(projectFolder, 'a', 'b'), say })
  expect([dirname(folder), folder].map((path) => statSync(path).mode & 0o777)).toEqual([0o755, 0o755])
})

test('a data folder that cannot be made is refused in words', async () => {
  const projectFolder = testFolder()
  const dataFolder = '/dev/null/sala'
  await expect(choosePlace({ projectFolder, dataFolder, say })).rejects.toThrow(
    /The data folder \/dev\/null\/sala cannot be made: .*Set SALA_DATA/,
  )
})

test.runIf(isRoot())('a named data folder that the database user cannot reach is refused', async () => {
  const project = closedProject()
  await expect(startIn(project)).rejects.toThrow(
    `cannot reach ${project}/data: the folder ${dirname(project)} lacks the x permission`,
  )
  expect(existsSync(join(project, 'data'))).toBe(false)
})

test.runIf(isRoot())('data moves out of a project that the database user cannot enter', async () => {
  const project = closedProject()
  const said: string[] = []
  const moved = await startIn(project, { dataFolder: undefined, say: (line) => said.push(line) })
  expect(moved.folder).toBe(movedFolder(project))
  expect(said[0]).toContain(moved.folder)
  await moved.release()

  chmodSync(dirname(project), 0o755)
  const later = await choosePlace({ projectFolder: project, say })
  expect(later.folder).toBe(moved.folder)
})

test.runIf(isRoot())(
  'data in a project that was closed later is not replaced by an empty database',
  async () => {
    const project = closedProject()
    mkdirSync(homeOf(join(project, 'data')), { recursive: true })
    await expect(choosePlace({ projectFolder: project, say })).rejects.toThrow('lacks the x permission')
  },
)

test('what a process left that died while making the database is removed after an hour', async () => {
  const folder = testFolder()
  const old = join(folder, 'data', 'db.new-1-old')
  const young = join(folder, 'data', 'db.new-2-young')
  for (const path of [old, young]) mkdirSync(path, { recursive: true })
  utimesSync(old, 0, 0)
  await (await startIn(folder)).release()
  expect([old, young].map((path) => existsSync(path))).toEqual([false, true])
})

test.runIf(isRoot())('root lends the server to the named user, and data stays with its owner', async () => {
  const folder = testFolder()
  const first = await startIn(folder, { osUser: 'nobody' })
  const ownerOf = () => statSync(join(homeOf(first.folder), 'pgdata')).uid
  const nobody = ownerOf()
  expect(nobody).not.toBe(0)
  await first.release()

  const { who } = await choosePlace({ projectFolder: folder, osUser: 'daemon', say })
  expect(who.uid).toBe(nobody)
})

test.runIf(isRoot()).each([
  ['no-such-user', 'SALA_DB_OS_USER names no-such-user, which is no user of this system.'],
  ['root', 'PostgreSQL must not run as root'],
])('root cannot lend the server to %s', async (osUser, message) => {
  await expect(startIn(testFolder(), { osUser })).rejects.toThrow(message)
})

const setpriv = '/usr/bin/setpriv'

test.runIf(isRoot() && existsSync(setpriv))('root that may not change users is told so', async () => {
  const wrapper = [setpriv, '--inh-caps=-setuid,-setgid', '--bounding-set=-setuid,-setgid']
  const host = startHost({ SALA_DATA: join(testFolder(), 'data') }, wrapper)
  expect(await host.exited).toBe(1)
  expect(host.said()).toMatch(
    /here root may not run programs as \w+ \(EPERM\). Start the host as a plain user/,
  )
  expect(host.said()).not.toContain('    at ')
})
