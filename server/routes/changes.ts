import { listChanges } from '#contract/sala/changes.ts'
import { Refusal } from '#server/errors.ts'
import { implement } from '#server/implement.ts'
import { changesSince, positionWithin, presentCursor, readPosition } from '#server/store/changes/feed.ts'
import { readableSql } from '#server/store/changes/readable.ts'

export const changeRoutes = {
  listChanges: implement(listChanges, async ({ query }, { db, caller, answer }) => {
    if (query.since === undefined) {
      const cursor = await presentCursor(db) // before the look back, so that nothing falls in between
      const position = query.within === undefined ? undefined : await positionWithin(db, query.within)
      const told = position && (await changesSince(db, position, readableSql(caller)))
      return told ?? { cursor, changes: [], more: false }
    }
    const position = readPosition(query.since)
    if (position === undefined) throw Refusal.fields([{ field: 'since', key: 'badCursor' }])
    const changes = await changesSince(db, position, readableSql(caller))
    if (changes === null) answer.status = 204
    return changes
  }),
}
