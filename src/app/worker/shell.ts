import { startFiles } from './part-of.ts'

/** What the build writes into the worker. */
export type Build = {
  /** Changes with every file of the app. */
  version: string
  /** The page's first script: tells one version of the page from another. */
  entry: string
  /** Files to have before they are needed. */
  assets: readonly string[]
}

const ours = 'sala-shell-'
/** A page of the version before may still be open: its files stay one version longer. */
const GENERATIONS = 2

// the host says that an answer may differ by how it is packed; here it is unpacked
const loose: CacheQueryOptions = { ignoreVary: true }

const openCache = ({ version }: Build): Promise<Cache> => caches.open(ours + version)

async function read(path: string): Promise<Response> {
  const answer = await fetch(path, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer
}

/** Fetches what is new in this version; what an earlier one had already is taken from there. All of it, or it throws. */
export async function install(build: Build): Promise<void> {
  const cache = await openCache(build)
  const take = async (path: string) => {
    if (await cache.match(path, loose)) return
    await cache.put(path, (await caches.match(path, loose)) ?? (await read(path)))
  }
  await Promise.all(build.assets.map(take))
  const page = await read('/')
  const text = await page.clone().text()
  // installed while a next version was being put in place: that one brings its own worker
  if (!text.includes(build.entry)) throw new Error('The page is of another version.')
  await cache.put('/', page)
  await Promise.all(startFiles.map(async (path) => cache.put(path, await read(path))))
}

/** Takes away what no open page can need any more. */
export async function tidy(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours))
  await Promise.all(names.slice(0, -GENERATIONS).map((name) => caches.delete(name)))
}

export const kept = async (build: Build, path: string): Promise<Response | undefined> =>
  (await openCache(build)).match(path, loose)

/** A file that never changes under its name: from any version that had it, else from the host, and kept. */
export async function asset(build: Build, request: Request): Promise<Response> {
  const had = await caches.match(request, loose)
  if (had) return had
  const answer = await fetch(request)
  if (answer.ok && answer.type === 'basic') await (await openCache(build)).put(request, answer.clone())
  return answer
}
