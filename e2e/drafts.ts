import type { BrowserContext, Locator, Page } from '@playwright/test'

import { signedIn, type User } from './company.ts'

/** Kills the process that draws this page, in the middle of whatever it does. Nothing is asked and nothing is told. */
export async function kill(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page)
  const dead = page.waitForEvent('crash')
  line.send('Page.crash').catch(() => undefined) // its answer dies, too
  await dead
  await page.close()
}

/** Signs somebody in whose session no other test uses. */
export async function begin(context: BrowserContext, { username }: User): Promise<void> {
  const door = await signedIn(username)
  await context.clearCookies()
  await context.addCookies((await door.storageState()).cookies)
  await door.dispose()
}

/** Parts of a page that speak of drafts, in Thai. */
export const draftsOn = (page: Page) => ({
  kept: page.getByText('เก็บร่างไว้ในเครื่องนี้แล้ว'),
  restored: page.getByRole('status').filter({ hasText: 'นำข้อมูลที่กรอกค้างไว้กลับมาแล้ว' }),
  elsewhere: page.getByRole('status').filter({ hasText: 'เปิดอยู่ในแท็บอื่นด้วย' }),
  unsent: (count: number): Locator => page.getByRole('button', { name: `ค้างส่ง (${count})` }),
  list: page.getByRole('dialog', { name: 'แบบฟอร์มค้างส่ง' }),
})

/** Everything that this browser keeps for the page, as text: whatever bytes can be read as text are in it. */
export const storedIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    const text = (_name: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder('utf-8', { fatal: false }).decode(value) : value
    for (const { name } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name ?? ''))
      for (const store of database.objectStoreNames) {
        const rows: unknown[] = await answer(database.transaction(store).objectStore(store).getAll())
        found.push(...rows.map((row) => JSON.stringify(row, text)))
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const kept = await cache.match(request)
        found.push(request.url, (await kept?.text()) ?? '')
      }
    }
    return found.join('\n')
  })
