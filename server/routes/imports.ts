import { createHash } from 'node:crypto'

import { importRows, importState, listImports, undoImport } from '#contract/sala/imports.ts'
import { codeOf } from '#server/database/database-start-error.ts'
import { Refusal } from '#server/errors.ts'
import { callerKey, signatureOf, type Caller } from '#server/identity/caller.ts'
import { implement, type RequestContext } from '#server/implement.ts'
import { holdCustomersOf, inSavepoint } from '#server/store/changes/hold.ts'
import { totalsOf } from '#server/store/customers/totals.ts'
import { batchHash, keepBatch, openImport } from '#server/store/imports/batches.ts'
import { importById, newestImports, rowsOfBatch, type KeptImport } from '#server/store/imports/read.ts'
import { changesToUndo, closeImport, keepLeft } from '#server/store/imports/undo.ts'

import { runBatch } from './import-batch.ts'
import type { Batch } from './import-match.ts'
import { toImportedRow, toState } from './import-words.ts'
import { undoOne } from './undo.ts'

const MOST_TRIES = 3
const MOST_LISTED = 20
const MOST_UNDONE = 200

const seesAll = (caller: Caller): boolean =>
  caller.kind === 'person' && (caller.role === 'admin' || caller.role === 'manager')

/** An import that the caller began or may see; anybody else's is not there. */
async function seen(importId: string, { db, caller }: RequestContext): Promise<KeptImport> {
  const found = await importById(db, importId)
  if (found === undefined || (found.caller !== callerKey(caller) && !seesAll(caller)))
    throw Refusal.notFound('importId')
  return found
}

const hashOf = ({ rows, matchTaxId, newState }: Batch): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([rows, matchTaxId, newState]))
    .digest()

/** Another writer may take a name or code between our look and our write: then the batch looks again. */
async function tried<T>({ db }: RequestContext, work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await inSavepoint(db, work)
    } catch (error) {
      if (tries === MOST_TRIES || codeOf(error) !== '23505') throw error
    }
  }
}

async function runAndKeep(batch: Batch, importId: string, requestHash: Buffer, request: RequestContext) {
  const { db, app } = request
  await tried(request, async () => {
    const rows = await runBatch(batch, importId, request)
    await keepBatch(db, { importId, batch: batch.batch, requestHash }, rows)
  })
  totalsOf(app.db).forget()
}

export const importRoutes = {
  importRows: implement(importRows, async ({ params: { importId }, body }, request) => {
    const { db, caller, language } = request
    if (body.isDryRun)
      return (await runBatch(body, importId, request)).map((row) => toImportedRow(row, language))
    const { filename, fileHash, total } = body
    const head = {
      importId,
      caller: callerKey(caller),
      author: signatureOf(caller),
      filename,
      fileHash,
      total,
    }
    const opened = await openImport(db, head)
    if (opened.caller !== head.caller) throw Refusal.notFound('importId')
    const [hash, known] = [hashOf(body), await batchHash(db, importId, body.batch)]
    if (known !== undefined && !known.equals(hash))
      throw new Refusal(409, [{ field: 'batch', key: 'batchDiffers' }])
    if (known === undefined && opened.undoneAt !== null)
      throw new Refusal(409, [{ field: '', key: 'importUndone' }])
    if (known === undefined) await runAndKeep(body, importId, hash, request)
    return (await rowsOfBatch(db, importId, body.batch)).map((row) => toImportedRow(row, language))
  }),

  importState: implement(importState, async ({ params }, request) =>
    toState(await seen(params.importId, request), request),
  ),

  listImports: implement(listImports, async (_input, request) => {
    const { db, caller } = request
    const whose = seesAll(caller) ? undefined : callerKey(caller)
    const found = await newestImports(db, whose, MOST_LISTED)
    return Promise.all(found.map((one) => toState(one, request, false)))
  }),

  undoImport: implement(undoImport, async ({ params: { importId } }, request) => {
    const { db, app } = request
    await seen(importId, request)
    await closeImport(db, importId)
    const changeIds = await changesToUndo(db, importId, MOST_UNDONE)
    await holdCustomersOf(db, changeIds)
    for (const changeId of changeIds) {
      const { done, hurdle, newer, reason } = await undoOne(changeId, request)
      if (!done)
        await keepLeft(db, importId, changeId, { hurdle, name: newer?.byName ?? '', reason: reason ?? '' })
    }
    totalsOf(app.db).forget()
    return toState(await seen(importId, request), request)
  }),
}
