import { createCustomerSatisfaction, listSatisfaction } from '#contract/customer/satisfaction.ts'
import { readInstant } from '#lib/dates.ts'
import { checkSatisfaction } from '#rules/satisfaction.ts'
import { Refusal, refuseIfAny, type FieldFault } from '#server/errors.ts'
import { signatureOf } from '#server/identity/caller.ts'
import { implement } from '#server/implement.ts'
import { ownedByCode } from '#server/store/customers/owned.ts'
import { spellLookups } from '#server/store/lookups/spell-lookups.ts'
import { addSatisfaction, satisfactionOf } from '#server/store/satisfaction.ts'

import { customerOf } from './of-customer.ts'

/** What is missing is a fault of the contract already. */
const blank = { SourceName: '', SourceType: 1, Point: 1, CustomerCode: '', DateCreated: '' } as const

const unknown = (code: string, found: object | undefined): FieldFault[] =>
  found === undefined ? [{ field: 'CustomerCode', key: 'customerUnknown', values: { code } }] : []

export const satisfactionRoutes = {
  createCustomerSatisfaction: implement(
    createCustomerSatisfaction,
    async ({ body }, request) => {
      const { db } = request
      const customer = await ownedByCode(db, body.CustomerCode)
      const instant = readInstant(body.DateCreated)
      refuseIfAny([...checkSatisfaction(body), ...unknown(body.CustomerCode, customer)])
      if (customer === undefined || instant === undefined) throw Refusal.notFound('CustomerCode')
      await request.require(customer)
      const spell = await spellLookups(db, [{ kind: 'satisfactionSource', name: body.SourceName }])
      const answer = {
        sourceName: spell('satisfactionSource', body.SourceName),
        sourceType: body.SourceType,
        point: body.Point,
        comment: body.Comment ?? null,
        answerBy: body.AnswerBy ?? null,
        dateAnswered: new Date(instant),
      }
      return addSatisfaction(db, customer, answer, signatureOf(request.caller))
    },
    {
      rules: async (fitting, db) => {
        const code = fitting.CustomerCode
        const faults = checkSatisfaction({ ...blank, ...fitting })
        return code === undefined ? faults : [...faults, ...unknown(code, await ownedByCode(db, code))]
      },
    },
  ),

  listSatisfaction: implement(listSatisfaction, async ({ params }, request) => {
    const answers = await satisfactionOf(request.db, await customerOf(params.customerCode, request))
    request.setTotal(answers.length)
    return answers
  }),
}
