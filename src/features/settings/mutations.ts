import { mutationOptions } from '@tanstack/react-query'

import { save } from '#api/outcome.ts'
import { call } from '#api/session.ts'
import { createPartner, removePartner } from '#contract/sala/partners.ts'

import { partnerQueries } from './queries.ts'

const meta = { refreshes: [partnerQueries.all] }

/** Writes of the settings. Each ends in an outcome, never in an exception. */
export const partnerMutations = {
  create: () =>
    mutationOptions({
      mutationFn: ({ name, key }: { name: string; key: string }) =>
        save(call, createPartner, { body: { name } }, { key }),
      meta,
    }),
  remove: () =>
    mutationOptions({
      mutationFn: ({ clientId, key }: { clientId: string; key: string }) =>
        save(call, removePartner, { params: { clientId } }, { key }),
      meta,
    }),
}
