import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What .gitignore names, and git itself. Walked, not asked of git: a checkout may belong to somebody else. */
const ignored = [
  'node_modules',
  '.git',
  'dist',
  'data',
  'screens',
  'test-results',
  'playwright-report',
  '.cache',
  'bench',
]

function walk(folder: string): string[] {
  return readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (folder === '' && ignored.includes(entry.name)) return []
    return entry.isDirectory() ? walk(path) : entry.name.endsWith('.log') ? [] : [path]
  })
}

/** Every file of the repository, as a path from its root. */
export const repositoryFiles = (): string[] => walk('').toSorted()

/** The program itself: what people read and change. */
export const sourceFiles = (): string[] =>
  repositoryFiles().filter((path) => /^(src|server|e2e|scripts|tools)\/.*\.(tsx?|mjs|css)$/.test(path))

export const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8')

const binary = /\.(png|ico|woff2?|gif|jpe?g|pdf)$/

/** Files with text in them. */
export const textFiles = (): string[] => repositoryFiles().filter((path) => !binary.test(path))

/** Each line of these files that an expression finds, as `path:line: text`. */
export const linesWith = (paths: string[], expression: RegExp): string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) => (expression.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
