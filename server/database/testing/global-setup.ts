import { randomBytes } from 'node:crypto'

import type { TestProject } from 'vitest/node'

import { migrate } from '#server/database/migrate.ts'

import { asAdmin, createDatabase, withDatabase } from './admin.ts'
import { testServer, type TestServer } from './test-server.ts'

/** What a test file needs to get a database of its own. */
export type TestDatabaseSource = { adminUrl: string; appUrl: string; template: string }

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: TestDatabaseSource
  }
}

/** One server for the run, with one migrated database that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer()
  const template = `sala_template_${randomBytes(6).toString('hex')}`
  await makeTemplate(server, template)
  project.provide('testDatabase', { adminUrl: server.adminUrl, appUrl: server.appUrl, template })
  return async () => {
    await asAdmin(server.adminUrl, `drop database if exists ${template} with (force)`)
    await server.stop()
  }
}

async function makeTemplate({ adminUrl, appUrl }: TestServer, template: string): Promise<void> {
  if (adminUrl !== appUrl) await forgetOnPowerLoss(adminUrl)
  await asAdmin(adminUrl, createDatabase(appUrl, template, 'template0'))
  await migrate(withDatabase(appUrl, template), { say: (line) => void process.stderr.write(`${line}\n`) })
}

/** Faster, and only for a server that lives as long as the run. */
const forgetOnPowerLoss = (adminUrl: string): Promise<void> =>
  asAdmin(
    adminUrl,
    ...['fsync', 'full_page_writes', 'synchronous_commit'].map((name) => `alter system set ${name} = off`),
    'select pg_reload_conf()',
  )
