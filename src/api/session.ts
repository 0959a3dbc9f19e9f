import type { Call } from './call.ts'
import { createApi } from './client.ts'
import type { ApiConfig } from './config.ts'

/** The page's own origin with the session cookie, until the app says otherwise. */
const config: ApiConfig = { baseUrl: '' }

/**
 * Sets how the app's `call` works: API address, language, what to do when the session ended, what the host
 * offers. May be called again at any time; what is not named stays.
 */
export function configureApi(changes: Partial<ApiConfig>): void {
  Object.assign(config, changes)
}

/** Sends one operation as the person at the screen. Throws only `ApiError`. */
export const call: Call = createApi(config)
