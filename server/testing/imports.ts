import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import { ImportedRow, ImportState } from '#contract/sala/imports.ts'

import type { Got, TestHost } from './test-host.ts'

type Who = Parameters<TestHost['call']>[0]
type Options = {
  id?: string
  as?: Who
  batch?: number
  total?: number
  dry?: boolean
  more?: object
  language?: string
}

export const newImport = (): string => randomUUID()

/** Sends customers as rows of one batch: each a body of `upsertCustomer`, or a whole row. */
export function send(
  { call }: TestHost,
  customers: readonly object[],
  { id = newImport(), as = 'admin', batch = 1, total, dry = false, more = {}, language = 'en' }: Options = {},
): Promise<Got> {
  const first = (batch - 1) * customers.length
  const rows = customers.map((one, i) =>
    'customer' in one ? { row: first + i + 1, ...one } : { row: first + i + 1, customer: one },
  )
  const body = {
    filename: 'ลูกค้า.csv',
    fileHash: 'x',
    total: total ?? rows.length,
    batch,
    isDryRun: dry,
    rows,
    ...more,
  }
  return call(as, 'POST', `/sala/v1/imports/${id}`, { body, headers: { 'Accept-Language': language } })
}

/** What became of the rows. */
export async function sent(...args: Parameters<typeof send>): Promise<ImportedRow[]> {
  const { status, json } = await send(...args)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(json)}`)
  return z.array(ImportedRow).parse(json)
}

export async function stateOf({ call }: TestHost, id: string, as: Who = 'admin'): Promise<ImportState> {
  return ImportState.parse((await call(as, 'GET', `/sala/v1/imports/${id}`)).json)
}

/** Takes an import back to its end. */
export async function takeBack({ call }: TestHost, id: string, as: Who = 'admin'): Promise<ImportState> {
  for (;;) {
    const state = ImportState.parse((await call(as, 'DELETE', `/sala/v1/imports/${id}`)).json)
    if (state.undo.waiting === 0) return state
  }
}
