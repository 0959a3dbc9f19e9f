import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipAsync = promisify(gzip)

/** The files of Swagger UI that the page needs; everything else in the package stays where it is. */
const types: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
}

export type Asset = { type: string; plain: Uint8Array<ArrayBuffer>; zipped: Uint8Array<ArrayBuffer> }

const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
const read = new Map<string, Promise<Asset>>()

async function readAsset(name: string, type: string): Promise<Asset> {
  const plain = new Uint8Array(await readFile(join(folder, name)))
  return { type, plain, zipped: new Uint8Array(await gzipAsync(plain)) }
}

/** A file of Swagger UI by its name, read and zipped once; undefined for any other name. */
export function swaggerAsset(name: string): Promise<Asset> | undefined {
  const type = Object.hasOwn(types, name) ? types[name] : undefined
  if (type === undefined) return undefined
  const asset = read.get(name) ?? readAsset(name, type)
  read.set(name, asset)
  return asset
}
