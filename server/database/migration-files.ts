import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** `number` and `name` come from the file's name, `001-start.sql`. */
export type Migration = { number: number; name: string; sql: string; checksum: string }

/** Beside this module in the source, and beside main.js in the built host. */
const besideModule = (): string => fileURLToPath(new URL('./migrations/', import.meta.url))

/** The migrations of this release, in order. */
export function readMigrations(folder: string = besideModule()): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const found = names.map((name) => asMigration(name, readFileSync(`${folder}/${name}`, 'utf8')))
  found.sort((a, b) => a.number - b.number)
  const twice = found.find(({ number }, index) => found[index + 1]?.number === number)
  if (twice) throw new Error(`Two migrations have the number ${twice.number}.`)
  return found
}

function asMigration(name: string, sql: string): Migration {
  const number = /^(\d{3})-[a-z0-9-]+\.sql$/.exec(name)?.[1]
  if (number === undefined) throw new Error(`A migration is named 001-what-it-does.sql, not ${name}.`)
  // a checkout may have other line ends
  const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')
  return { number: Number(number), name, sql, checksum }
}
