/** A sealed draft. `place` is owner, form, copy and version in names that say nothing; `at` ms since 1970. */
export type Row = { place: string; at: number; sealed: Uint8Array<ArrayBuffer> }

const STORE = 'drafts'

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the store refused'))
  })

/** What is written is on its way to the disk once this is through, also when the tab dies the next moment. */
const doneWith = (work: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    work.oncomplete = () => resolve()
    work.onerror = () => reject(work.error ?? new Error('the store failed'))
    work.onabort = () => reject(work.error ?? new Error('the store is full'))
  })

/** Everything whose place begins with these words. */
const under = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`)

/** The browser's own store of sealed drafts. Every step throws where there is no storage, or no more of it. */
export async function openStore() {
  const opening = indexedDB.open('sala', 1)
  opening.onupgradeneeded = () => void opening.result.createObjectStore(STORE, { keyPath: 'place' })
  const database = await answerOf(opening)
  // another version of the app wants to change it: it gets it, and this page goes on without
  database.onversionchange = () => database.close()
  const read = () => database.transaction(STORE).objectStore(STORE)
  const write = async (work: (rows: IDBObjectStore) => void): Promise<void> => {
    const step = database.transaction(STORE, 'readwrite', { durability: 'strict' })
    work(step.objectStore(STORE))
    await doneWith(step)
  }

  return {
    rows: (prefix: string): Promise<Row[]> => answerOf(read().getAll(under(prefix))),
    places: async (prefix: string): Promise<string[]> =>
      (await answerOf(read().getAllKeys(under(prefix)))).map(String),
    put: (rows: readonly Row[]) =>
      write((drafts) => {
        for (const row of rows) drafts.put(row)
      }),
    remove: (places: readonly string[]) =>
      write((drafts) => {
        for (const place of places) drafts.delete(place)
      }),
  }
}
export type Store = Awaited<ReturnType<typeof openStore>>
