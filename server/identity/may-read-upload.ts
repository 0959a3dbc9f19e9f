import { callerKey, type Caller } from './caller.ts'
import { covers, type Owned } from './may.ts'
import { reachOf } from './permissions.ts'

/** An upload with the customers that it hangs on. */
export type Upload = { uploadedBy: string; records: readonly Owned[] }

/** One's own upload, or one that hangs on a customer whose files the caller may read. */
export function mayReadUpload(caller: Caller, { uploadedBy, records }: Upload): boolean {
  if (uploadedBy === callerKey(caller)) return true
  const reach = reachOf(caller, 'listCustomerFiles')
  return reach !== null && records.some((record) => covers(reach, caller, record, new Set()))
}
