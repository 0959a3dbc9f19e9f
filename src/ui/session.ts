import { createContext, use } from 'react'

import type { EndpointId } from '#contract/all.ts'
import type { Reach, Session, SessionUser } from '#contract/sala/session.ts'
import { invariant } from '#lib/invariant.ts'

/** Who is signed in, and how that changes. The app provides it; screens only ask. */
export type SessionAccess = {
  /** Null before sign-in and after sign-out. */
  session: Session | null
  /** The session ran out: the sign-in dialog lies over the page, and requests wait for it. */
  asking: boolean
  /** A sign-in that the host accepted. */
  enter: (session: Session) => void
  /** Ends the session here, on the host and in other tabs; throws when the host could not be told. */
  leave: () => Promise<void>
}

export const SessionContext = createContext<SessionAccess | undefined>(undefined)

export function useSessionAccess(): SessionAccess {
  const access = use(SessionContext)
  invariant(access, 'a screen stands inside the app')
  return access
}

/** The person at work. Only for screens behind the sign-in. */
export function useMe(): SessionUser {
  const { session } = useSessionAccess()
  invariant(session, 'this screen stands behind the sign-in')
  return session.user
}

export type Permissions = {
  /** How far the right to call this operation reaches; undefined when there is none. */
  reach: (operation: EndpointId) => Reach | undefined
  /** Whether the person may call this operation at all. The host decides in the end, record by record. */
  mayDo: (operation: EndpointId) => boolean
}

export function usePermissions(): Permissions {
  const { session } = useSessionAccess()
  const reach = (operation: EndpointId) => session?.permissions[operation]
  return { reach, mayDo: (operation) => reach(operation) !== undefined }
}
