import type { Satisfaction } from '#contract/customer/satisfaction.ts'
import { toWireDateTime } from '#lib/dates.ts'
import type { Database } from '#server/database/tables.ts'
import { keepRowChange } from '#server/store/changes/hanging.ts'
import type { Author } from '#server/store/changes.ts'

/** One answer. `dateAnswered` is an instant. */
export type Answer = {
  sourceName: string
  sourceType: 1 | 2
  point: number
  comment: string | null
  answerBy: string | null
  dateAnswered: Date
}

type Read = Answer & { satisfactionId: number }
const columns = [
  'satisfactionId',
  'sourceName',
  'sourceType',
  'point',
  'comment',
  'answerBy',
  'dateAnswered',
] as const

const toSatisfaction = (customerCode: string, { dateAnswered, ...answer }: Read): Satisfaction => ({
  ...answer,
  customerCode,
  dateCreated: toWireDateTime(dateAnswered),
})

type Of = { customerId: string; customerCode: string }

export async function addSatisfaction(
  tx: Database,
  { customerId, customerCode }: Of,
  answer: Answer,
  by: Author,
): Promise<Satisfaction> {
  const added = await tx
    .insertInto('satisfactions')
    .values({ ...answer, customerId, createdBy: by.code })
    .returning(columns)
    .executeTakeFirstOrThrow()
  await keepRowChange(tx, { kind: 'satisfaction', id: added.satisfactionId, before: undefined, by })
  return toSatisfaction(customerCode, added)
}

/** Answers of a customer, the newest first. */
export async function satisfactionOf(
  db: Database,
  { customerId, customerCode }: Of,
): Promise<Satisfaction[]> {
  const rows = await db
    .selectFrom('satisfactions')
    .select(columns)
    .where('customerId', '=', customerId)
    .orderBy('dateAnswered', 'desc')
    .orderBy('satisfactionId', 'desc')
    .execute()
  return rows.map((row) => toSatisfaction(customerCode, row))
}
