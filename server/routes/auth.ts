import { authorize } from '#contract/auth.ts'
import { headerNames } from '#contract/envelope.ts'
import { Refusal } from '#server/errors.ts'
import { guardAttempt } from '#server/identity/attempts.ts'
import { fitsClientSecret } from '#server/identity/client-secrets.ts'
import { newSecret, secretHash } from '#server/identity/secrets.ts'
import { implement } from '#server/implement.ts'
import { partnerStore } from '#server/store/partners.ts'

/** Seconds that a token lives, as documented. */
const LIFE = 3600

export const authRoutes = {
  authorize: implement(
    authorize,
    async ({ body }, { db, clock, address, header }) => {
      if (body.grant_type !== 'client_credentials')
        throw Refusal.fields([{ field: 'grant_type', key: 'tokenGrant' }])
      const key = secretHash(header(headerNames.subscriptionKey) ?? '')
      const attempt = { purpose: 'token', account: body.client_id, address } as const
      const partner = await guardAttempt({ db, clock }, attempt, async () => {
        const found = await partnerStore(db).find(body.client_id)
        const fits = await fitsClientSecret(found?.secretHash, body.client_secret)
        return fits && found?.keyHash.equals(key) === true ? found : undefined
      })
      if (!partner) throw Refusal.fields([{ field: '', key: 'tokenClient' }])
      const token = newSecret()
      const now = clock.now()
      const dateEnds = new Date(now.getTime() + LIFE * 1000)
      await partnerStore(db).giveToken(partner.clientId, secretHash(token), dateEnds, now)
      return { access_token: token, token_type: 'Bearer' as const, expires_in: LIFE }
    },
    { verbatim: ['client_secret'] },
  ),
}
