import { sql } from 'kysely'

import { addCustomerEvent } from '#contract/customer/events.ts'
import { nameKey } from '#lib/fold.ts'
import { Refusal } from '#server/errors.ts'
import { implement } from '#server/implement.ts'

/**
 * A stand-in for a handler that writes: each call adds a lookup named by `eventName` and answers its id. `eventType` says
 * what happens then: 1 nothing, 2 a refusal, 3 a fault, 4 it takes its time, 5 an answer that does not fit, 6 a broken query.
 */
export const addLookup = implement(addCustomerEvent, async ({ body }, { db, clock, setVersion }) => {
  const { eventName, eventType, eventDate } = body
  const row = await db
    .insertInto('lookups')
    .values({
      kind: 'tag',
      name: eventName,
      nameKey: nameKey(`${eventName} ${clock.now().getTime()} ${Math.random()}`),
    })
    .returning('lookupId')
    .executeTakeFirstOrThrow()
  if (eventType === 2) throw Refusal.fields([{ field: 'eventType', key: 'valueRefused' }])
  if (eventType === 3) throw new Error(`broken over ${eventName}`)
  if (eventType === 4) await clock.sleep(800)
  if (eventType === 6) await sql`select ${eventName} from lookups where no_column = ${eventName}`.execute(db)
  setVersion(row.lookupId)
  const eventId = eventType === 5 ? 1.5 : row.lookupId
  return { eventId, eventName, eventType, eventDate, description: null, customerId: 1 }
})
