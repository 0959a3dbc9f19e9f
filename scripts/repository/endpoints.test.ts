import { readdirSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { endpoints } from '#contract/all.ts'
import { handlers } from '#server/routes/all.ts'

const rightsTable = readFileSync('server/identity/permissions.ts', 'utf8')
const folder = 'server/routes'
/** The file with its constants written out: `${path}/password` is an address too. */
function expanded(source: string): string {
  const constants = [...source.matchAll(/const (\w+) = '([^']+)'/g)]
  return constants.reduce(
    (text, [, name, value]) => text.replaceAll(`\${${name}}`, () => value ?? ''),
    source,
  )
}

const tests = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => expanded(readFileSync(`${folder}/${name}`, 'utf8')))
  .join('\n')

const isFixed = (segment: string): boolean => !segment.startsWith('{')
const pattern = (segment: string): string =>
  isFixed(segment) ? segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '[^\'"`\\s/]+'

/** Whether a test asks for this address, whole or by its last parts after a common beginning. */
const isAskedFor = (path: string): boolean => {
  const segments = path.split('/').slice(1)
  const ends = segments.map((_, from) => segments.slice(from))
  return ends
    .filter((end) => end.length === segments.length || (end.length > 1 && isFixed(end[0] ?? '')))
    .some((end) => new RegExp(`['"\`/}]${end.map(pattern).join('/')}(?![\\w/])`, 'i').test(tests))
}

const rows = endpoints.map((endpoint) => [endpoint.id, endpoint] as const)

test.each(rows)('%s has a handler, a line in the table of rights, a docstring and a test', (id, endpoint) => {
  const handled: Record<string, { endpoint: unknown }> = handlers
  expect(handled[id]?.endpoint).toBe(endpoint)
  expect(rightsTable).toMatch(new RegExp(`^  ${id}: `, 'm'))
  expect(endpoint.doc.length).toBeGreaterThan(40)
  expect(isAskedFor(endpoint.path)).toBe(true)
})
