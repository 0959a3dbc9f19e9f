import { Client } from 'pg'

/** Runs statements one by one as the administrator of the test server. */
export async function asAdmin(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined) // the query in flight is rejected with it
  await client.connect()
  try {
    for (const sql of statements) await client.query(sql)
  } finally {
    await client.end()
  }
}

/** The same server and role, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** The copy belongs to the role that the tests work as. */
export const createDatabase = (appUrl: string, name: string, template: string): string =>
  `create database ${name} owner "${decodeURIComponent(new URL(appUrl).username)}" template ${template}`
