import { authorize } from '#contract/auth.ts'

import { createApi } from './client.ts'
import type { ApiConfig, Partner } from './config.ts'

export type PartnerCredentials = { clientId: string; clientSecret: string; subscriptionKey: string }

/** A token is replaced so long before its end, in milliseconds. */
const EARLY = 60_000

/**
 * Keeps a bearer token for partner credentials, for `ApiConfig.partner`: renewed a minute before its end and when
 * it was refused, one fetch at a time for all waiting calls. Throws the `ApiError` of the token call.
 */
export function keepToken(config: ApiConfig, { subscriptionKey, ...client }: PartnerCredentials) {
  const call = createApi({ ...config, partner: () => ({ subscriptionKey }) })
  const now = config.now ?? Date.now
  let held: { token: string; until: number } | undefined
  let fetching: Promise<string> | undefined

  async function fetchToken(): Promise<string> {
    const { clientId: client_id, clientSecret: client_secret } = client
    const body = { grant_type: 'client_credentials', client_id, client_secret }
    const { data } = await call(authorize, { body })
    held = { token: data.access_token, until: now() + (data.expires_in ?? 300) * 1000 - EARLY }
    return data.access_token
  }

  return async (refused?: string): Promise<Partner> => {
    if (held && held.token !== refused && now() < held.until) return { token: held.token, subscriptionKey }
    fetching ??= fetchToken().finally(() => {
      fetching = undefined
    })
    return { token: await fetching, subscriptionKey }
  }
}
