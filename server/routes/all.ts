import type { EndpointId, EndpointsById } from '#contract/all.ts'
import type { Implementation } from '#server/implement.ts'

import { authRoutes } from './auth.ts'
import { changeRoutes } from './changes.ts'
import { customerEnquiryRoutes } from './customer-enquiry.ts'
import { customerEventRoutes } from './customer-events.ts'
import { customerFileRoutes } from './customer-files.ts'
import { customerReadRoutes } from './customer-reads.ts'
import { customerWriteRoutes } from './customer-write.ts'
import { duplicateRoutes } from './duplicates.ts'
import { employeeRoutes } from './employees.ts'
import { fileRoutes } from './files.ts'
import { historyRoutes } from './history.ts'
import { hostRoutes } from './host.ts'
import { importRoutes } from './imports.ts'
import { lookupRoutes } from './lookups.ts'
import { mergeRoutes } from './merge.ts'
import { partnerRoutes } from './partners.ts'
import { satisfactionRoutes } from './satisfaction.ts'
import { sessionRoutes } from './session.ts'
import { teamRoutes } from './teams.ts'
import { undoRoutes } from './undo.ts'
import { userRoutes } from './users.ts'
import { viewRoutes } from './views.ts'

/** Every operation with its handler: one that is forgotten does not compile. */
export type Handlers = { [Id in EndpointId]: Implementation<EndpointsById[Id]> }

export const handlers: Handlers = {
  ...authRoutes,
  ...changeRoutes,
  ...customerEnquiryRoutes,
  ...customerEventRoutes,
  ...customerFileRoutes,
  ...customerReadRoutes,
  ...customerWriteRoutes,
  ...duplicateRoutes,
  ...employeeRoutes,
  ...fileRoutes,
  ...historyRoutes,
  ...hostRoutes,
  ...importRoutes,
  ...lookupRoutes,
  ...mergeRoutes,
  ...partnerRoutes,
  ...satisfactionRoutes,
  ...sessionRoutes,
  ...teamRoutes,
  ...undoRoutes,
  ...userRoutes,
  ...viewRoutes,
}
