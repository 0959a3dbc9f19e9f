import { listCustomFields, listLookups, saveCustomField } from '#contract/sala/lookups.ts'
import { checkFieldDefinition } from '#rules/custom-field.ts'
import { refuseIfAny } from '#server/errors.ts'
import { implement } from '#server/implement.ts'
import { listCustomFieldsIn, putCustomField } from '#server/store/lookups/custom-fields.ts'
import { keptCounts } from '#server/store/lookups/kept-counts.ts'
import { readLookups } from '#server/store/lookups/read-lookups.ts'

export const lookupRoutes = {
  listLookups: implement(listLookups, async (_input, { db, app }) =>
    readLookups(db, await keptCounts(app.db)),
  ),

  listCustomFields: implement(listCustomFields, async (_input, { db, setTotal }) => {
    const fields = await listCustomFieldsIn(db)
    setTotal(fields.length)
    return fields
  }),

  saveCustomField: implement(saveCustomField, async ({ params, body }, { db }) => {
    const { type, order, isActive } = body
    refuseIfAny(checkFieldDefinition(body))
    const choices = [...new Set(body.choices ?? [])]
    return putCustomField(db, { name: params.name, type, choices, order, isActive })
  }),
}
