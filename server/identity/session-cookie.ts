import type { Settings } from '#server/settings.ts'

/** Over https the browser itself holds the cookie to this host (`__Host-`) and to encrypted connections. */
const nameOf = ({ isHttps }: Settings): string => (isHttps ? '__Host-sala_session' : 'sala_session')

const attributesOf = ({ isHttps }: Settings): string =>
  `Path=/; HttpOnly; SameSite=Strict${isHttps ? '; Secure' : ''}`

/** `Set-Cookie` that hands out a session id; without Max-Age it goes with the browser, and the host ends it anyway. */
export const sessionCookie = (settings: Settings, id: string): string =>
  `${nameOf(settings)}=${id}; ${attributesOf(settings)}`

/** `Set-Cookie` that takes it back. */
export const endedCookie = (settings: Settings): string =>
  `${nameOf(settings)}=; Max-Age=0; ${attributesOf(settings)}`

/** The session id in a `Cookie` header. */
export function sessionIdIn(settings: Settings, header: string | undefined): string | undefined {
  const start = `${nameOf(settings)}=`
  const found = (header ?? '').split(';').map((part) => part.trim())
  return found.find((part) => part.startsWith(start))?.slice(start.length) || undefined
}
