import type { RecordKind } from '#contract/sala/changes.ts'

/**
 * Where the reads of each kind stand in the cache: the first part of their keys. By name and not by import: the poller
 * is to weigh next to nothing. A test holds that it is the feature's own.
 */
export const roots: Record<RecordKind, string> = {
  customer: 'customers',
  customerEvent: 'customers',
  satisfaction: 'customers',
  customerFile: 'customers',
}
