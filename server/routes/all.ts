import type { EndpointId, EndpointsById } from '#contract/all.ts'
import type { Implementation } from '#server/implement.ts'

import { authRoutes } from './auth.ts'
import { hostRoutes } from './host.ts'
import { partnerRoutes } from './partners.ts'
import { sessionRoutes } from './session.ts'
import { userRoutes } from './users.ts'

/** Every operation with its handler: one that is forgotten does not compile. */
export type Handlers = { [Id in EndpointId]: Implementation<EndpointsById[Id]> }

/** While groups are still being built some are missing; every one that is there is of the right operation. */
export const handlers: Partial<Handlers> = {
  ...authRoutes,
  ...hostRoutes,
  ...partnerRoutes,
  ...sessionRoutes,
  ...userRoutes,
}
