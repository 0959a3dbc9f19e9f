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
  let signIns = 0

  function askPerson(): Promise<boolean> {
    asking ??= Promise.resolve(config.onUnauthorized?.() ?? false)
      .catch(() => false)
      .then((signedIn) => {
        asking = undefined
        if (signedIn) signIns += 1
        return signedIn
      })
    return asking
  }

  return (endpoint) => {
    let used: Partner | undefined
    let refused: string | undefined
    let asked = false
    let sentAfter = 0
    return {
      async partner() {
        sentAfter = signIns
        used = await config.partner?.(refused)
        return used
      },
      async isMended(error) {
        if (error.kind !== 'unauthorized' || signsIn(endpoint) || isAboutKey(error)) return false
        if (used?.token !== undefined && refused === undefined) {
          refused = used.token
          return true
        }
        // somebody signed in while this one was on its way: its 401 is about the session before
        if (signIns > sentAfter) return true
        if (asked) return false
        asked = true
        return askPerson()
      },
    }
  }
}
