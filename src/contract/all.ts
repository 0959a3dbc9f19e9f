import { z } from 'zod'

import * as attachment from './attachment.ts'
import * as auth from './auth.ts'
import * as changes from '#contract/sala/changes.ts'
import * as customer from '#contract/customer/customer.ts'
import * as customerEnquiry from '#contract/customer/enquiry.ts'
import * as customerEvents from '#contract/customer/events.ts'
import * as customerExistence from '#contract/customer/existence.ts'
import * as customerFields from '#contract/customer/fields.ts'
import * as customerFiles from '#contract/customer/files.ts'
import * as satisfaction from '#contract/customer/satisfaction.ts'
import * as customerWrite from '#contract/customer/write.ts'
import * as duplicates from '#contract/sala/duplicates.ts'
import * as employee from './employee.ts'
import type { Endpoint } from './endpoint.ts'
import * as files from '#contract/sala/files.ts'
import * as history from '#contract/sala/history.ts'
import * as host from '#contract/sala/host.ts'
import * as imports from '#contract/sala/imports.ts'
import * as lookups from '#contract/sala/lookups.ts'
import * as merge from '#contract/sala/merge.ts'
import * as partners from '#contract/sala/partners.ts'
import * as people from '#contract/sala/people.ts'
import * as session from '#contract/sala/session.ts'
import * as views from '#contract/sala/views.ts'

const modules = {
  ...attachment,
  ...auth,
  ...changes,
  ...customer,
  ...customerEnquiry,
  ...customerEvents,
  ...customerExistence,
  ...customerFields,
  ...customerFiles,
  ...satisfaction,
  ...customerWrite,
  ...duplicates,
  ...employee,
  ...files,
  ...history,
  ...host,
  ...imports,
  ...lookups,
  ...merge,
  ...partners,
  ...people,
  ...session,
  ...views,
}

type Modules = typeof modules
/** Names of the exports that are operations. */
type EndpointName = { [K in keyof Modules]: Modules[K] extends Endpoint ? K : never }[keyof Modules]
/** Every operation by its id: a map that must name each of them does not compile with one forgotten. */
export type EndpointsById = { [K in EndpointName as Modules[K]['id']]: Modules[K] }
export type EndpointId = keyof EndpointsById

const isEndpoint = (value: object): value is Endpoint => 'path' in value && 'method' in value

/** Every operation of the contract. Only the host, tests and documents walk it: the app imports what it calls. */
export const endpoints: readonly Endpoint[] = Object.values(modules).filter(
  (value): value is Extract<typeof value, Endpoint> => typeof value === 'object' && isEndpoint(value),
)

/** Every schema that has a name of its own, by that name. */
export const namedSchemas: Readonly<Record<string, z.ZodType>> = Object.fromEntries(
  Object.entries(modules).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value]] : [])),
)
