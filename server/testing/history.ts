import { z } from 'zod'

import { HistoryEntry, Undone } from '#contract/sala/history.ts'

import type { TestHost } from './test-host.ts'

type Who = Parameters<TestHost['call']>[0]

/** The history of a record as somebody reads it, newest first. */
export async function historyOf(
  { call }: TestHost,
  key: string,
  { as = 'admin', kind = 'customer', page = '' }: { as?: Who; kind?: string; page?: string } = {},
): Promise<HistoryEntry[]> {
  const path = `/sala/v1/history/${kind}/${encodeURIComponent(key)}${page}`
  return z.array(HistoryEntry).parse((await call(as, 'GET', path)).json)
}

/** Takes changes back as somebody. */
export async function undo({ call }: TestHost, changeIds: number[], as: Who = 'admin'): Promise<Undone[]> {
  return z.array(Undone).parse((await call(as, 'POST', '/sala/v1/undo', { body: { changeIds } })).json)
}

/** The newest change of a customer and what hangs on it. */
export async function newest(host: TestHost, customerCode: string): Promise<number> {
  const [entry] = await historyOf(host, customerCode)
  if (entry === undefined) throw new Error(`${customerCode} has no history`)
  return entry.changeId
}
