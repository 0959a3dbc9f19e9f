import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
}

const isText = (type: string) => /^(text\/|application\/(json|manifest|wasm)|image\/svg)/.test(type)

const pack = {
  br: (raw: Buffer) => brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (raw: Buffer) => gzipSync(raw, { level: 9 }),
}

type Settings = { folder: string; encoding?: 'br' | 'gzip' | 'none'; base?: string }

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  )

/** The file of an address: itself, index.html for a route of the app, nothing for a file that is not there. */
async function fileOf(root: string, base: string, url: string): Promise<string | undefined> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
  const file = resolve(join(root, path.startsWith(base) ? path.slice(base.length - 1) : path))
  if (file !== root && !file.startsWith(root + sep)) return undefined
  if (await isFile(file)) return file
  return extname(file) === '' ? join(root, 'index.html') : undefined
}

/** Brotli or gzip for text, immutable caching for hashed files, index.html for unknown paths. */
export function createStaticServer({ folder, encoding = 'br', base = '/' }: Settings): Server {
  const root = resolve(folder)
  const packed = new Map<string, Buffer>()

  function bodyOf(file: string, raw: Buffer, type: string, accepted: string) {
    if (encoding === 'none' || raw.length < 512 || !isText(type) || !accepted.includes(encoding))
      return undefined
    const body = packed.get(file) ?? pack[encoding](raw)
    packed.set(file, body)
    return body
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const file = await fileOf(root, base, req.url ?? '/')
    if (file === undefined) return void res.writeHead(404).end()
    const raw = await readFile(file)
    const type = types[extname(file)] ?? 'application/octet-stream'
    const body = bodyOf(file, raw, type, String(req.headers['accept-encoding'] ?? ''))
    const hashed = /[-.][\w-]{8,}\.\w+$/.test(file)
    res.writeHead(200, {
      'content-type': type,
      'content-length': (body ?? raw).length,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(body ? { 'content-encoding': encoding } : {}),
    })
    res.end(req.method === 'HEAD' ? undefined : (body ?? raw))
  }

  return createServer((req, res) => {
    answer(req, res).catch(() => res.writeHead(400).end())
  })
}
