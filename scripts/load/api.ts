import { createApi } from '#api/client.ts'
import { newKey } from '#api/key.ts'
import type { Call } from '#api/call.ts'
import { authorize } from '#contract/auth.ts'
import type { Endpoint, ReplyOf, RequestOf } from '#contract/endpoint.ts'

/** Where the host is and what the loader proves itself with: `SALA_URL`, `SALA_CLIENT_ID`, … of the environment. */
export type HostAccess = { url: string; clientId: string; clientSecret: string; subscriptionKey: string }

export function accessFrom(env: NodeJS.ProcessEnv): HostAccess {
  const need = (name: string): string => {
    const value = env[name]
    if (value === undefined || value === '')
      throw new Error(`Set ${name}: the loader signs in with partner credentials.`)
    return value
  }
  return {
    url: env['SALA_URL'] ?? 'http://127.0.0.1:4600',
    clientId: need('SALA_CLIENT_ID'),
    clientSecret: need('SALA_CLIENT_SECRET'),
    subscriptionKey: need('SALA_SUBSCRIPTION_KEY'),
  }
}

/** A call that carries token and key, and renews the token once it is refused. */
export function connect(access: HostAccess): Call {
  const { subscriptionKey } = access
  const bare = createApi({ baseUrl: access.url, partner: () => ({ subscriptionKey }) })
  let token: string | undefined
  return createApi({
    baseUrl: access.url,
    capabilities: { idempotency: true, versions: true },
    async partner(refused) {
      if (token === undefined || token === refused) {
        const { data } = await bare(authorize, {
          body: {
            grant_type: 'client_credentials',
            client_id: access.clientId,
            client_secret: access.clientSecret,
          },
        })
        token = data.access_token
      }
      return { token, subscriptionKey }
    },
  })
}

/** A write of its own action, without the rest of the answer. */
export const write = async <E extends Endpoint>(
  call: Call,
  endpoint: E,
  request: RequestOf<E>,
): Promise<ReplyOf<E>> => (await call(endpoint, request, { key: newKey() })).data
