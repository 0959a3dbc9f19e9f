import { Client, escapeLiteral } from 'pg'

import { adminUrl, type Cluster } from './cluster.ts'

const PREPARING = 7_252_002

/** Makes the role and the database `sala` when they are absent; hosts that start together take turns. */
export async function prepareDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new Client({ connectionString: adminUrl(cluster, port) })
  client.on('error', () => undefined) // the query in flight is rejected with it
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [PREPARING])
    if (!(await exists(client, "select from pg_roles where rolname = 'sala'"))) {
      await client.query(`create role sala login password ${escapeLiteral(cluster.secret.app)}`)
    }
    if (!(await exists(client, "select from pg_database where datname = 'sala'"))) {
      await client.query('create database sala owner sala template template0')
    }
  } finally {
    await client.end()
  }
}

const exists = async (client: Client, sql: string): Promise<boolean> =>
  (await client.query(sql)).rowCount === 1
