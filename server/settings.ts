import { z } from 'zod'

/** A setting that cannot be used; the message is one sentence for whoever starts the host. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const text = z.string().trim().min(1, 'must not be empty')

const originOf = (value: string): string | undefined => {
  const url = URL.canParse(value) ? new URL(value) : undefined
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  const isBare = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return isWeb && isBare ? url?.origin : undefined
}

const Origin = text.transform((value, context) => {
  const origin = originOf(value)
  if (origin !== undefined) return origin
  context.addIssue({
    code: 'custom',
    message: 'must be an address like https://crm.example.com, without a path',
  })
  return z.NEVER
})

const Origins = z
  .string()
  .transform((value) => value.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(Origin))

const Port = text.regex(/^\d{1,5}$/, 'must be a port number').transform(Number)
const Switch = z.enum(['on', 'off', 'true', 'false', '1', '0'], 'must be on or off')

/**
 * The environment of the host. Names that start with SALA_ and are not here are refused, they may be misspelt;
 * SALA_TEST_ is for test runs.
 */
const Environment = z.object({
  PORT: Port.refine((port) => port <= 65_535, 'must be a port number').default(4600),
  HOST: text.default('127.0.0.1'),
  SALA_DATA: text.optional(),
  SALA_DB_OS_USER: text.optional(),
  SALA_CACHE_DIR: text.optional(),
  SALA_PUBLIC_URL: Origin.optional(),
  SALA_TRUST_PROXY: Switch.transform((value) => ['on', 'true', '1'].includes(value)).default(false),
  DATABASE_URL: text.optional(),
  SALA_SEED: z.enum(['demo', 'none'], 'must be demo or none').default('demo'),
  SALA_ADMIN_PASSWORD: z.string().min(8, 'must have 8 characters or more').optional(),
  SALA_CLIENT_ID: text.max(200, 'is too long').optional(),
  SALA_CLIENT_SECRET: text.max(500, 'is too long').optional(),
  SALA_SUBSCRIPTION_KEY: text.max(500, 'is too long').optional(),
  SALA_ALLOWED_ORIGINS: Origins.default([]),
  SALA_IMAGE_ORIGINS: Origins.default([]),
  SALA_URL: text.optional(),
  LOG_LEVEL: z
    .enum(
      ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'],
      'must be a level such as info or warn',
    )
    .default('info'),
})
type Environment = z.output<typeof Environment>

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
  logLevel: Environment['LOG_LEVEL']
}

function clientOf(env: Environment): Settings['client'] {
  const { SALA_CLIENT_ID: id, SALA_CLIENT_SECRET: secret, SALA_SUBSCRIPTION_KEY: key } = env
  if (id !== undefined && secret !== undefined && key !== undefined) return { id, secret, key }
  if (id === undefined && secret === undefined && key === undefined) return undefined
  throw new SettingsError(
    'SALA_CLIENT_ID, SALA_CLIENT_SECRET and SALA_SUBSCRIPTION_KEY go together: set all three or none.',
  )
}

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const names = Object.keys(env)
  const isOurs = (name: string): boolean => name.startsWith('SALA_') && !name.startsWith('SALA_TEST_')
  const unknown = names.find((name) => isOurs(name) && !(name in Environment.shape))
  if (unknown !== undefined) throw new SettingsError(`${unknown} is not a setting of Sala. Is it misspelt?`)
  const forward = names.find((name) => name.startsWith('GOFIVE_'))
  if (forward !== undefined)
    throw new SettingsError(`${forward} is set, but this release has no forward mode yet.`)
}

/** Reads the environment; a blank variable counts as absent. Throws SettingsError alone. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  refuseUnknown(env)
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new SettingsError(`${String(issue?.path[0] ?? 'A setting')} ${issue?.message ?? 'cannot be read'}.`)
  }
  const found = parsed.data
  return {
    port: found.PORT,
    host: found.HOST,
    dataFolder: found.SALA_DATA,
    databaseOsUser: found.SALA_DB_OS_USER,
    cacheFolder: found.SALA_CACHE_DIR,
    publicUrl: found.SALA_PUBLIC_URL,
    isHttps: found.SALA_PUBLIC_URL?.startsWith('https:') === true,
    trustProxy: found.SALA_TRUST_PROXY,
    databaseUrl: found.DATABASE_URL,
    seed: found.SALA_SEED,
    adminPassword: found.SALA_ADMIN_PASSWORD,
    client: clientOf(found),
    allowedOrigins: found.SALA_ALLOWED_ORIGINS,
    imageOrigins: found.SALA_IMAGE_ORIGINS,
    logLevel: found.LOG_LEVEL,
  }
}
