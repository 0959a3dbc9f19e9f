import { mutationOptions } from '@tanstack/react-query'

import { save } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import type { RequestOf } from '#contract/endpoint.ts'
import { dropApart, keepApart } from '#contract/sala/duplicates.ts'
import { mergeCustomers, splitCustomers } from '#contract/sala/merge.ts'

type Keyed = { key: string }
type Pair = Keyed & { customerCode: string; otherCode: string }
type Merge = Keyed & { body: RequestOf<typeof mergeCustomers>['body'] }

/** Lists, pages and pairs show customers: all of them are read again. */
const customers = { meta: { refreshes: [['customers'] as const] } }

/** Every write of duplicates. Each ends in an outcome, never in an exception. */
export const duplicateMutations = {
  keepApart: () =>
    mutationOptions({
      mutationFn: ({ key, ...params }: Pair) => save(call, keepApart, { params }, { key }),
      ...customers,
    }),
  dropApart: () =>
    mutationOptions({
      mutationFn: ({ key, ...params }: Pair) => save(call, dropApart, { params }, { key }),
      ...customers,
    }),
  merge: () =>
    mutationOptions({
      mutationFn: ({ key, body }: Merge) => save(call, mergeCustomers, { body }, { key }),
      ...customers,
    }),
  split: () =>
    mutationOptions({
      mutationFn: ({ key, loser }: Keyed & { loser: string }) =>
        save(call, splitCustomers, { body: { loser } }, { key }),
      ...customers,
    }),
}
