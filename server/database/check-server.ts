import { Client } from 'pg'

import { codeOf, DatabaseStartError, messageOf } from './database-start-error.ts'

const OLDEST = 15

/** Refuses a server that cannot be reached, is too old, or holds text in another encoding. */
export async function checkServer(url: string): Promise<void> {
  const client = clientOf(url)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "select current_setting('server_version') as version, current_setting('server_encoding') as encoding",
    )
    refuse(rows[0]?.version ?? '', rows[0]?.encoding ?? '')
  } catch (error) {
    throw error instanceof DatabaseStartError ? error : unreachable(error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function clientOf(url: string): Client {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
    client.on('error', () => undefined) // the query in flight is rejected with it
    return client
  } catch (error) {
    // the error's own words may hold the address, and that a password
    throw new DatabaseStartError(
      'DATABASE_URL is not an address like postgres://user:password@host:5432/name.',
      {
        cause: codeOf(error),
      },
    )
  }
}

function refuse(version: string, encoding: string): void {
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new DatabaseStartError(
      `The PostgreSQL server is version ${version}; Sala needs ${OLDEST} or newer.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseStartError(
      `The database holds its text as ${encoding}; Sala needs UTF8 (create database … encoding 'UTF8').`,
    )
  }
}

const reasons: Record<string, string> = {
  '28P01': 'the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no database of that name',
}

const unreachable = (error: unknown): DatabaseStartError =>
  new DatabaseStartError(
    `The database server of DATABASE_URL cannot be used: ${reasons[codeOf(error) ?? ''] ?? messageOf(error)}.`,
    { cause: error },
  )
