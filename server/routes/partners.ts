import { randomBytes } from 'node:crypto'

import { createPartner, listPartners, removePartner, type Partner } from '#contract/sala/partners.ts'
import { Refusal } from '#server/errors.ts'
import { hashClientSecret } from '#server/identity/client-secrets.ts'
import { newSecret, secretHash } from '#server/identity/secrets.ts'
import { implement } from '#server/implement.ts'
import { partnerStore } from '#server/store/partners.ts'

type Row = Omit<Partner, 'dateCreated' | 'dateLastUsed'> & { dateCreated: Date; dateLastUsed: Date | null }

const toPartner = ({ dateCreated, dateLastUsed, ...partner }: Row): Partner => ({
  ...partner,
  dateCreated: dateCreated.toISOString(),
  dateLastUsed: dateLastUsed?.toISOString() ?? null,
})

export const partnerRoutes = {
  listPartners: implement(listPartners, async (_input, { db, setTotal }) => {
    const rows = await partnerStore(db).list()
    setTotal(rows.length)
    return rows.map(toPartner)
  }),

  createPartner: implement(
    createPartner,
    async ({ body }, { db, clock }) => {
      const [clientSecret, subscriptionKey] = [newSecret(), newSecret()]
      const partner = await partnerStore(db).insert(
        {
          clientId: `sala-${randomBytes(8).toString('hex')}`,
          name: body.name,
          secretHash: await hashClientSecret(clientSecret),
          keyHash: secretHash(subscriptionKey),
        },
        clock.now(),
      )
      return { ...toPartner(partner), clientSecret, subscriptionKey }
    },
    { secret: true },
  ),

  removePartner: implement(removePartner, async ({ params }, { db }) => {
    if (!(await partnerStore(db).remove(params.clientId))) throw Refusal.notFound('clientId')
    return { removed: true as const }
  }),
}
