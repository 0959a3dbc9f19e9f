import { Kysely, CamelCasePlugin, PostgresDialect } from 'kysely'
import { Pool, TypeOverrides, type PoolConfig } from 'pg'

import type { Database, Tables } from './tables.ts'

/** Connections of one host, and how long one statement may run or wait (ms). Bulk work brings its own client. */
const limits: PoolConfig = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 30_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 60_000,
}

const DATE = 1082

/** A calendar day stays YYYY-MM-DD text; numeric and bigint are text anyway; timestamptz is a Date. */
export const wireTypes = new TypeOverrides()
wireTypes.setTypeParser(DATE, (text: string) => text)

/** A pool that outlives its server: connections that break are replaced, and their errors end nothing. */
export function openPool(url: string, more: PoolConfig = {}): Pool {
  const pool = new Pool({ connectionString: url, types: wireTypes, ...limits, ...more })
  pool.on('error', () => undefined)
  // a connection in use has no listener of the pool, and its error would end the process
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Columns are snake_case in the database and camelCase in the code; keys inside jsonb stay as they are. */
export const queriesOf = (pool: Pool): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
