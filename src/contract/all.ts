import * as auth from './auth.ts'
import * as customer from './customer/customer.ts'
import * as customerEnquiry from './customer/enquiry.ts'
import * as customerEvents from './customer/events.ts'
import * as customerExistence from './customer/existence.ts'
import * as customerFiles from './customer/files.ts'
import * as satisfaction from './customer/satisfaction.ts'
import * as customerWrite from './customer/write.ts'
import * as employee from './employee.ts'
import type { Endpoint } from './endpoint.ts'
import * as files from './sala/files.ts'
import * as host from './sala/host.ts'
import * as lookups from './sala/lookups.ts'
import * as partners from './sala/partners.ts'
import * as people from './sala/people.ts'
import * as session from './sala/session.ts'

const modules = {
  ...auth,
  ...customer,
  ...customerEnquiry,
  ...customerEvents,
  ...customerExistence,
  ...customerFiles,
  ...satisfaction,
  ...customerWrite,
  ...employee,
  ...files,
  ...host,
  ...lookups,
  ...partners,
  ...people,
  ...session,
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
