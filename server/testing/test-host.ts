import pino from 'pino'
import { beforeAll } from 'vitest'

import { headerNames } from '#contract/envelope.ts'
import { createApp, type App } from '#server/app.ts'
import type { AppContext } from '#server/context.ts'
import type { OpenDatabase } from '#server/database/open.ts'
import { newSecret, secretHash } from '#server/identity/secrets.ts'
import type { Implementation } from '#server/implement.ts'
import { readSettings, type Settings } from '#server/settings.ts'
import { partnerStore } from '#server/store/partners.ts'
import { sessionStore } from '#server/store/sessions.ts'

import { fillPeople } from './fill.ts'
import { everybody, partner, type Somebody } from './people.ts'

export const ORIGIN = 'http://sala.test'

export type Sent = { body?: unknown; headers?: Record<string, string> }
/** A reply read to its end. `data` is what the envelope holds, `json` the whole of it. */
export type Got = { status: number; headers: Headers; json: unknown; data: unknown }

export type TestHost = {
  app: App
  context: AppContext
  /** Calls as somebody with a session, as the integration, or as nobody. */
  call: (who: Somebody | 'partner' | 'nobody', method: string, path: string, sent?: Sent) => Promise<Got>
  /** Headers that make a request somebody's. */
  headersOf: (who: Somebody | 'partner' | 'nobody') => Record<string, string>
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** What the envelope holds, whichever it is; the body itself when there is none. */
function dataIn(json: unknown): unknown {
  if (!isMap(json) || !('data' in json)) return json
  const { data } = json
  return isMap(data) && Object.keys(data).length === 1 && 'value' in data ? data['value'] : data
}

async function read(response: Response): Promise<Got> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  const json: unknown = isJson ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, json, data: dataIn(json) }
}

/** Settings of a host in tests, but for these. */
export const testSettings = (more: Partial<Settings> = {}): Settings => ({ ...readSettings({}), ...more })

/**
 * A host over the database of this test file, with the people of `people.ts` signed in and the integration in
 * possession of a token. Call it at the top of the file.
 */
export function testHost(
  opened: OpenDatabase,
  more: Partial<AppContext> = {},
  implementations?: readonly Implementation[],
): TestHost {
  const { db, pool, thaiSearch, folder } = opened
  const context: AppContext = {
    db,
    pool,
    thaiSearch,
    dataFolder: folder,
    settings: testSettings(),
    log: pino({ level: 'silent' }),
    ...more,
  }
  const app = createApp(context, implementations)
  const cookies = new Map<string, string>(everybody.map((who) => [who, newSecret()]))
  const token = newSecret()

  beforeAll(async () => {
    await fillPeople(db)
    const now = context.clock?.now() ?? new Date()
    for (const [who, id] of cookies) await sessionStore(db).open(secretHash(id), who, now)
    await partnerStore(db).giveToken(
      partner.clientId,
      secretHash(token),
      new Date(now.getTime() + 3_600_000),
      now,
    )
  })

  const headersOf: TestHost['headersOf'] = (who) => {
    if (who === 'nobody') return {}
    if (who === 'partner')
      return { Authorization: `Bearer ${token}`, [headerNames.subscriptionKey]: partner.key }
    return { Cookie: `sala_session=${cookies.get(who)}`, Origin: ORIGIN, Host: new URL(ORIGIN).host }
  }
  const call: TestHost['call'] = async (who, method, path, { body, headers = {} } = {}) => {
    const json = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const init: RequestInit = {
      method,
      headers: { Host: new URL(ORIGIN).host, ...headersOf(who), ...json, ...headers },
    }
    if (body !== undefined) init.body = JSON.stringify(body)
    return read(await app.request(`${ORIGIN}${path}`, init))
  }
  return { app, context, call, headersOf }
}
