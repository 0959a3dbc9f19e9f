import { headerNames } from '#contract/envelope.ts'
import type { Reach } from '#contract/sala/session.ts'
import type { Database } from '#server/database/tables.ts'
import { Refusal } from '#server/errors.ts'
import { covers, notAssignable, type Team } from '#server/identity/may.ts'
import type { Caller } from '#server/identity/caller.ts'
import type { RequestContext } from '#server/implement.ts'
import { teamOf } from '#server/store/reach.ts'

import { versionIn } from './if-match.ts'
import type { Incoming } from './incoming.ts'

/** What a handler gets: made anew for each attempt of a transaction, so that an answer starts empty. */
export function requestContext(
  { app, header, clock, language, requestId, address }: Incoming,
  { caller, reach, db }: { caller: Caller; reach: Reach; db: Database },
): RequestContext {
  const answer = { headers: new Headers(), status: 200 }
  const versions = app.faults?.versionsOff !== true
  const ifMatch = versions ? versionIn(header(headerNames.ifMatch)) : undefined
  let team: Promise<Team> | undefined
  const ownTeam = (): Promise<Team> => (team ??= teamOf(db, caller))
  return {
    caller,
    reach,
    db,
    app,
    header,
    clock,
    language,
    requestId,
    address,
    answer,
    ifMatch,
    requireVersion: (version) => {
      if (ifMatch !== undefined && ifMatch !== Number(version)) throw Refusal.stale()
    },
    require: async (record) => {
      const known = reach === 'team' ? await ownTeam() : new Set<string>()
      if (!covers(reach, caller, record, known)) throw Refusal.forbidden('forbiddenRecord')
    },
    requireAssignable: async (newOwners) => {
      if (newOwners.length === 0) return
      const [code] = notAssignable(caller, newOwners, await ownTeam())
      if (code !== undefined) throw Refusal.forbidden('forbiddenAssign', { code })
    },
    setVersion: (version) => {
      if (versions) answer.headers.set(headerNames.version, `"${version}"`)
    },
    setTotal: (total) => answer.headers.set(headerNames.total, String(total)),
    setAfter: (cursor) => answer.headers.set(headerNames.after, cursor),
  }
}
