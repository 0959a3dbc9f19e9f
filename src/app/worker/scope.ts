/** An event that the browser lets finish before it stops the worker. */
type Lasting = { waitUntil: (work: Promise<unknown>) => void }

export type Fetching = Lasting & {
  request: Request
  /** The page's answer, asked for while the worker was still starting. */
  preloadResponse: Promise<Response | undefined>
  respondWith: (answer: Promise<Response>) => void
}

export type Asked = { data: unknown; source: { postMessage: (message: unknown) => void } | null }

type Happenings = { install: Lasting; activate: Lasting; fetch: Fetching; message: Asked }

/** What a service worker has: the types of the project are those of a page. */
type WorkerScope = {
  addEventListener: <Name extends keyof Happenings>(
    name: Name,
    hear: (event: Happenings[Name]) => void,
  ) => void
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  registration: { navigationPreload?: { enable: () => Promise<void> } }
  location: { origin: string }
}

// this file runs in no page: the browser's own types for it would contradict those of the page
export const scope = globalThis as unknown as WorkerScope
