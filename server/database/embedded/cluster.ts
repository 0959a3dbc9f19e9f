import { join } from 'node:path'

import type { Identity } from './identity.ts'
import type { Native } from './native.ts'
import type { Secret } from './secret.ts'

/** One database server that exists on disk, running or not: what every later step needs. */
export type Cluster = { native: Native; home: string; who: Identity; secret: Secret }

export const pgdataOf = (home: string): string => join(home, 'pgdata')

/** For the server's own role, on its own database: roles, databases, the lease. */
export const adminUrl = ({ secret }: Cluster, port: number): string =>
  `postgres://postgres:${secret.admin}@127.0.0.1:${port}/postgres`

export const appUrl = ({ secret }: Cluster, port: number): string =>
  `postgres://sala:${secret.app}@127.0.0.1:${port}/sala`
