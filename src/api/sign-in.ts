import type { Endpoint } from '#contract/endpoint.ts'

import type { ApiConfig, Partner } from './config.ts'
import type { ApiError } from './errors.ts'

/** Operations whose 401 means a wrong password, not a session that ended. */
const entrances: ReadonlySet<string> = new Set(['signIn', 'authorize'])

export const signsIn = ({ id }: Endpoint): boolean => entrances.has(id)

/** The gateway's 401 (`{ statusCode: 401 }`) is about the subscription key: no signing in mends it. */
const isAboutKey = (error: ApiError) => error.code === '401'

/** Who asks, for one call. */
export type Caller = {
  partner: () => Promise<Partner | undefined>
  /** Whether another attempt may succeed where this one was a 401: one new token, then one sign-in. */
  isMended: (error: ApiError) => Promise<boolean>
}

/** Who asks, for one API: all calls that meet a 401 together share one sign-in. */
export function createSignIn(config: ApiConfig): (endpoint: Endpoint) => Caller {
  let asking: Promise<boolean> | undefined

  function askPerson(): Promise<boolean> {
    asking ??= Promise.resolve(config.onUnauthorized?.() ?? false)
      .catch(() => false)
      .finally(() => {
        asking = undefined
      })
    return asking
  }

  return (endpoint) => {
    let used: Partner | undefined
    let refused: string | undefined
    let asked = false
    return {
      async partner() {
        used = await config.partner?.(refused)
        return used
      },
      async isMended(error) {
        if (error.kind !== 'unauthorized' || signsIn(endpoint) || isAboutKey(error)) return false
        if (used?.token !== undefined && refused === undefined) {
          refused = used.token
          return true
        }
        if (asked) return false
        asked = true
        return askPerson()
      },
    }
  }
}
