import { createHash } from 'node:crypto'

import type { Rolldown } from 'vite'

/** Larger files that nobody needs at the start wait until somebody uses them. Bytes, before packing. */
const LARGE = 100_000

type Files = Record<string, Pick<Rolldown.OutputAsset, 'type' | 'source'> | Chunk>
type Chunk = Pick<Rolldown.OutputChunk, 'type' | 'code' | 'imports' | 'isEntry'>

const isKept = (file: string): boolean => /^assets\/.*\.(js|css|woff2)$/.test(file)

/** A chunk and all that it cannot run without. */
function needsOf(file: string, files: Files, found = new Set<string>()): Set<string> {
  const chunk = files[file]
  if (found.has(file) || chunk?.type !== 'chunk') return found
  found.add(file)
  for (const needed of chunk.imports) needsOf(needed, files, found)
  return found
}

const bytesOf = (file: Files[string]): number =>
  Buffer.byteLength(file.type === 'chunk' ? file.code : Buffer.from(file.source))

/** What the service worker must know of the app (`Build` in `src/app/worker/shell.ts`). `boot`: the script before the first paint. */
export function buildOf(files: Files, boot: string) {
  const [entry = ''] = Object.entries(files).find(([, file]) => file.type === 'chunk' && file.isEntry) ?? []
  const list = Object.keys(files).find((file) => file.startsWith('assets/customer-list-')) ?? ''
  const start = new Set([...needsOf(entry, files), ...needsOf(list, files)])
  const assets = Object.entries(files)
    .filter(([name, file]) => isKept(name) && (start.has(name) || bytesOf(file) <= LARGE))
    .map(([name]) => `/${name}`)
    .toSorted()
  const page = files['index.html']
  const text = page?.type === 'asset' ? String(page.source) : ''
  const version = createHash('sha256')
    .update(JSON.stringify([assets, text, boot]))
    .digest('base64url')
    .slice(0, 12)
  return { version, entry: `/${entry}`, assets }
}
