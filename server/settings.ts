import type { LevelWithSilent } from 'pino'

/** What the environment says, checked. Names and defaults: the README's table. */
export type Settings = {
  port: number
  host: string
  dataFolder: string | undefined
  databaseOsUser: string | undefined
  cacheFolder: string | undefined
  publicUrl: string | undefined
  /** Whether people come over TLS: secure cookies and HSTS. */
  isHttps: boolean
  trustProxy: boolean
  databaseUrl: string | undefined
  seed: 'demo' | 'none'
  adminPassword: string | undefined
  client: { id: string; secret: string; key: string } | undefined
  allowedOrigins: readonly string[]
  imageOrigins: readonly string[]
  logLevel: LevelWithSilent
}
