import { expect, type Page } from '@playwright/test'

/** Waits until the service worker has taken over the page: some seconds after the page stands. */
export const workerOn = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL), { timeout: 60_000 })
    .toMatch(/\/worker\.js$/)

/** Addresses of everything that the caches hold. */
export const cachedIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)),
    )
    const held = await Promise.all(caches.map((cache) => cache.keys()))
    return held.flat().map(({ url }) => new URL(url).pathname)
  })
