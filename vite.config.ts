import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

import { serviceWorker } from '#scripts/worker/plugin.ts'

type CodeSplittingGroup = Rolldown.CodeSplittingGroup

const host = process.env['SALA_URL'] ?? 'http://127.0.0.1:4600'

/** In development these go to the host; everything else is the app. */
const hostPaths = '^/(v\\d|sala/|authorization/|openapi\\.json|reference)'

type Graph = Parameters<Extract<CodeSplittingGroup['name'], (...args: never[]) => unknown>>[1]

const home = /features[\\/]customers[\\/]customer-list\.tsx$/
const form = /ui[\\/]form-panel\.tsx$/
const table = fileURLToPath(new URL('src/app/pages.ts', import.meta.url))

/** Everything that a page needs before it can be shown: what it imports, not what it fetches later. */
function needsOf(page: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (found.has(page)) return found
  found.add(page)
  for (const id of graph.getModuleInfo(page)?.importedIds ?? []) needsOf(id, graph, found)
  return found
}

/** What the poller asks with: it starts on the list, and should fetch no chunk for that but its own few lines. */
const inBackground = /[\\/]contract[\\/]sala[\\/]changes\.ts$/

type Page = { isHome: boolean; isForm: boolean; needs: Set<string> }

function pageOf(page: string, graph: Graph): Page {
  const needs = needsOf(page, graph)
  return { isHome: home.test(page), isForm: [...needs].some((id) => form.test(id)), needs }
}

let pages: Page[] | undefined

/**
 * The list of customers, where everybody starts, is one chunk with all it needs; what records share is another. Forms
 * share much that nothing else needs: no page that only shows loads it, and no form what only records need.
 */
function pageChunk(id: string, graph: Graph): string | null {
  pages ??= (graph.getModuleInfo(table)?.dynamicallyImportedIds ?? []).map((page) => pageOf(page, graph))
  const users = pages.filter(({ needs }) => needs.has(id))
  if (inBackground.test(id) || users.some(({ isHome }) => isHome)) return 'list'
  if (users.filter(({ isForm }) => !isForm).length < 2) return null
  return users.some(({ isForm }) => isForm) ? 'write' : 'record'
}

/** Few chunks, since each request of a first visit costs a round trip; and none with what a page does not need. */
const chunks: CodeSplittingGroup[] = [
  { name: 'libraries', test: /node_modules|rolldown[\\/]runtime/, tags: ['$initial'], priority: 2 },
  { name: 'frame', test: /[\\/]src[\\/]/, tags: ['$initial'], priority: 1 },
  // a chunk takes along what its files import, so the one that others build on comes first
  ...['list', 'write', 'record'].map((wanted) => ({
    name: (id: string, graph: Graph) => (pageChunk(id, graph) === wanted ? wanted : null),
    debugName: wanted,
    test: /[\\/]src[\\/]/,
  })),
]

/**
 * What every schema carries and the app never calls: how to write itself as JSON Schema (the host does that, for its
 * OpenAPI document) and English sentences for faults (the app has its own). 6 kB of the first visit.
 */
const lighterSchemas: Plugin = {
  name: 'sala-lighter-schemas',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    if (/zod[\\/]v4[\\/]locales[\\/]en\.js$/.test(id))
      return `export default () => ({ localeError: () => 'refused' })`
    if (!/zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/.test(id)) return null
    const source = readFileSync(id, 'utf8')
    const made = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
    const renamed = source.match(/^export \{.*\}.*$/gm) ?? []
    return [...made.map((name) => `export const ${name} = () => undefined`), ...renamed].join('\n')
  },
}

/**
 * Names in the document what the first page will ask for, so that `boot.js` can have it fetched beside the libraries
 * and not after them: for each language the words, and with them the files of the home page.
 */
const early: Plugin = {
  name: 'sala-early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
      const filesOf = (module: string): string[] => {
        const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
        const all = [chunk, ...chunks.filter(({ fileName }) => chunk?.imports.includes(fileName))]
        const files = all.flatMap((one) =>
          one ? [one.fileName, ...(one.viteMetadata?.importedCss ?? [])] : [],
        )
        return files.filter((file) => !html.includes(file)) // the document names those itself
      }
      const inLanguage = (language: string) => {
        const words = filesOf(`i18n/words/shared.${language}.ts`)
        const home = [...filesOf('customer-list.tsx'), ...filesOf(`features/customers/words.${language}.ts`)]
        return { words, home }
      }
      const content = JSON.stringify({ th: inLanguage('th'), en: inLanguage('en') })
      return html.replace('<script src="/boot.js"', `<meta name="early" content='${content}' />\n    $&`)
    },
  },
}

export default defineConfig({
  plugins: [react(), lighterSchemas, early, serviceWorker],
  // the host puts a fresh nonce in place of this on each answer
  html: { cspNonce: '__NONCE__' },
  server: { proxy: { [hostPaths]: { target: host } } },
  build: {
    outDir: 'dist/web',
    manifest: true,
    chunkSizeWarningLimit: 700, // the size check holds what counts, in compressed bytes
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
})
