import { Client } from 'pg'

import { codeOf, DatabaseStartError } from '#server/database/database-start-error.ts'

/** Held shared by every host that uses the server, exclusively by the one that stops it. */
const LEASE = 7_252_001

/** A connection whose shared lock says: this server is in use. undefined: not ready, or about to stop. */
export async function takeLease(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 10_000 })
  client.on('error', () => undefined) // told by `end`; an event without a listener would end the host
  try {
    await client.connect()
    if (await locked(client, 'pg_try_advisory_lock_shared')) return client
  } catch (error) {
    if (codeOf(error) === '28P01') {
      throw new DatabaseStartError(
        'The passwords beside the database do not fit the server that runs on it.',
        {
          cause: error,
        },
      )
    }
  }
  await client.end().catch(() => undefined)
  return undefined
}

/** Gives the lease back. True when nobody else has one: the server may be stopped, and nobody can get a lease now. */
export async function isLastLease(lease: Client): Promise<boolean> {
  await lease.query('select pg_advisory_unlock_shared($1)', [LEASE])
  return locked(lease, 'pg_try_advisory_lock')
}

async function locked(client: Client, lock: string): Promise<boolean> {
  const { rows } = await client.query<{ ok: boolean }>(`select ${lock}($1) as ok`, [LEASE])
  return rows[0]?.ok === true
}
