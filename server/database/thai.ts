import { escapeIdentifier, type ClientBase, type Pool } from 'pg'

import { codeOf, DatabaseStartError } from './database-start-error.ts'

/** Columns that people read in order carry this collation in index and `order by` alike. */
export const THAI_ORDER = 'th-x-icu'

/** The extension behind the search for a part of a word. */
export async function ensureTrigrams(client: ClientBase): Promise<void> {
  try {
    await client.query('create extension if not exists pg_trgm')
  } catch (error) {
    const why =
      codeOf(error) === '42501'
        ? 'its role may not create it: let an administrator run "create extension pg_trgm" there'
        : 'the server does not have it: install its contrib modules'
    throw new DatabaseStartError(`The database lacks the extension pg_trgm, and ${why}.`, { cause: error })
  }
}

/**
 * Every server built with ICU has the collation. On one without, a collation of the same name is made in the database,
 * from the system's Thai one, else from C (order by code point: vowels before the consonant sort last), so that
 * migrations and queries need no second spelling.
 */
export async function ensureThaiOrder(
  client: ClientBase,
  say: (line: string) => void,
  name: string = THAI_ORDER,
): Promise<void> {
  if (await hasCollation(client, name)) return
  const from = (await hasCollation(client, 'th_TH.utf8')) ? 'th_TH.utf8' : 'C'
  await client.query(`create collation ${escapeIdentifier(name)} from ${escapeIdentifier(from)}`)
  say(`The database server is built without ICU: Thai names are sorted by its collation ${from}`)
}

async function hasCollation(client: ClientBase, name: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from pg_collation where collname = $1 and pg_collation_is_visible(oid)',
    [name],
  )
  return rowCount !== 0
}

/**
 * Whether Thai text has trigrams. Under LC_CTYPE C it has none: searching stays right and reads every row, and nothing
 * says so.
 */
export async function hasThaiTrigrams(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ count: number }>("select cardinality(show_trgm('น้ำมัน')) as count")
  return (rows[0]?.count ?? 0) > 0
}
