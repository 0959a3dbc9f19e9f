import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** 1 CSAT (points 1 to 5), 2 NPS (points 1 to 10). */
export const SatisfactionSource = z.literal([1, 2])

/** One answer of a customer. `dateCreated` is when the customer answered, `YYYY-MM-DDTHH:mm:ss+0700`. */
export const Satisfaction = z.object({
  satisfactionId: key(z.int()),
  customerCode: z.string(),
  sourceName: z.string(),
  sourceType: SatisfactionSource,
  point: z.int(),
  comment: z.string().nullable(),
  answerBy: z.string().nullable(),
  dateCreated: z.string(),
})
export type Satisfaction = z.output<typeof Satisfaction>

export const createCustomerSatisfaction = endpoint({
  id: 'createCustomerSatisfaction',
  group: 'Customer',
  title: 'Create Customer Satisfaction',
  doc: 'Adds one answer. PascalCase body as documented; a new SourceName makes a new source. Points are integers, CSAT 1 to 5, NPS 1 to 10. DateCreated is Gregorian, `yyyy-MM-dd HH:mm:ss` in Bangkok or any other form of a date-time. The answer is ours.',
  provenance: 'documented',
  method: 'POST',
  path: '/v3/customers/satisfaction',
  envelope: 'A',
  body: z.object({
    AnswerBy: z.string().max(250).nullish(),
    SourceName: z.string().max(250),
    SourceType: SatisfactionSource,
    Point: z.number(),
    Comment: z.string().max(4000).nullish(),
    CustomerCode: z.string().max(200),
    DateCreated: z.string().max(40),
  }),
  reply: Satisfaction,
})

export const listSatisfaction = endpoint({
  id: 'listSatisfaction',
  group: 'Sala',
  title: 'List satisfaction of a customer',
  doc: 'Answers of one customer, newest first. Ours: the service has no operation that reads them.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/customers/{customerCode}/satisfaction',
  envelope: 'bare',
  params: z.object({ customerCode: z.string().min(1).max(200) }),
  reply: z.array(Satisfaction),
  list: true,
})
