import { extname } from 'node:path'

type Kind = { type: string; isText: boolean }

const text = (type: string): Kind => ({ type: `${type}; charset=utf-8`, isText: true })

const kinds: Record<string, Kind> = {
  '.html': text('text/html'),
  '.js': text('text/javascript'),
  '.css': text('text/css'),
  '.json': text('application/json'),
  '.webmanifest': text('application/manifest+json'),
  '.svg': text('image/svg+xml'),
  '.txt': text('text/plain'),
  '.map': text('application/json'),
  '.png': { type: 'image/png', isText: false },
  '.jpg': { type: 'image/jpeg', isText: false },
  '.webp': { type: 'image/webp', isText: false },
  '.ico': { type: 'image/x-icon', isText: false },
  '.woff2': { type: 'font/woff2', isText: false },
}

/** How a file of the built app is sent, and whether packing it helps. */
export const kindOf = (path: string): Kind =>
  kinds[extname(path).toLowerCase()] ?? { type: 'application/octet-stream', isText: false }
