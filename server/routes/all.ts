import type { EndpointId, EndpointsById } from '#contract/all.ts'
import type { Implementation } from '#server/implement.ts'

/** Every operation with its handler: one that is forgotten does not compile. */
export type Handlers = { [Id in EndpointId]: Implementation<EndpointsById[Id]> }
