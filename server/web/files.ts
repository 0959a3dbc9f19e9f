import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

import type { Context } from 'hono'

import type { Env } from '#server/http/env.ts'

import { packedFile, type PackedFile } from './packed-file.ts'

/** Names in this folder carry a hash of their content: what they name never changes. */
const HASHED = '/assets/'
/**
 * The app's service worker. A worker lives under the policy of its own file, and without `connect-src` it could fetch
 * nothing. It may do nothing else.
 */
const WORKER = '/worker.js'
const workerPolicy = {
  'Content-Security-Policy': "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'",
}
const YEAR = 365 * 24 * 60 * 60

function pathsIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [`/${relative(folder, path).split(sep).join('/')}`, path]
    }),
  )
}

const cacheFor = (path: string): string =>
  path.startsWith(HASHED) ? `public, max-age=${YEAR}, immutable` : 'no-cache'

async function send(c: Context<Env>, path: string, file: PackedFile): Promise<Response> {
  const headers = { 'Cache-Control': cacheFor(path), ETag: file.tag, Vary: 'Accept-Encoding' }
  const policy = path === WORKER ? workerPolicy : {}
  if (c.req.header('if-none-match') === file.tag) return new Response(null, { status: 304, headers })
  const { bytes, encoding } = await file.packed(c.req.header('accept-encoding'))
  const packing = encoding === undefined ? {} : { 'Content-Encoding': encoding }
  return new Response(bytes, { headers: { ...headers, ...policy, ...packing, 'Content-Type': file.type } })
}

/** The app was built anew under a running host: the file is one of the build before. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Serves the files that a folder had at the start, by their exact paths: nothing else can be reached. Answers
 * undefined when there is no such file.
 */
export function fileServer(folder: string): (c: Context<Env>, path: string) => Promise<Response | undefined> {
  const paths = pathsIn(folder)
  const opened = new Map<string, Promise<PackedFile>>()
  const open = (path: string, at: string): Promise<PackedFile> => {
    const known = opened.get(path)
    if (known) return known
    const opening = packedFile(at)
    opened.set(path, opening)
    opening.catch(() => opened.delete(path))
    return opening
  }
  return async (c, path) => {
    const at = paths.get(path)
    if (at === undefined) return undefined
    try {
      return await send(c, path, await open(path, at))
    } catch (error) {
      if (isGone(error)) return undefined
      throw error
    }
  }
}
