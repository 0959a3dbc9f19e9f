import { sql } from 'kysely'

import { CustomFieldType, type CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { nameKey } from '#lib/fold.ts'
import type { Database } from '#server/database/tables.ts'

const definitions = (db: Database) =>
  db.selectFrom('customFields').select(['name', 'nameKey', 'type', 'choices', 'sequence', 'isActive'])

type Read = Awaited<ReturnType<ReturnType<typeof definitions>['executeTakeFirstOrThrow']>>

const toDefinition = ({ name, type, choices, sequence, isActive }: Read): CustomFieldDefinition => ({
  name,
  type: CustomFieldType.parse(type),
  choices,
  order: sequence,
  isActive,
})

/** Custom fields in their order. */
export async function listCustomFieldsIn(db: Database): Promise<CustomFieldDefinition[]> {
  const rows = await definitions(db).orderBy('sequence').orderBy('name').execute()
  return rows.map(toDefinition)
}

/** The fields that exist of these names, by the key of each. */
export async function customFieldsByKey(
  db: Database,
  names: readonly string[],
): Promise<Map<string, CustomFieldDefinition>> {
  if (names.length === 0) return new Map()
  const rows = await definitions(db)
    .where('nameKey', 'in', [...new Set(names.map(nameKey))])
    .execute()
  return new Map(rows.map((row) => [row.nameKey, toDefinition(row)]))
}

const ADDING = 7_252_014

/** R3: a field that nobody knows becomes a text field, behind those that there are. One write at a time adds fields. */
export async function addTextFields(tx: Database, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  await sql`select pg_advisory_xact_lock(${ADDING})`.execute(tx)
  for (const name of names) {
    await tx
      .insertInto('customFields')
      .values({
        name,
        nameKey: nameKey(name),
        sequence: sql`(select coalesce(max(sequence), 0) + 1 from custom_fields)`,
      })
      .onConflict((conflict) => conflict.column('nameKey').doNothing())
      .execute()
  }
}

/** Creates or changes the field of that name; the first spelling of a name stays. */
export async function putCustomField(
  tx: Database,
  { name, type, choices, order, isActive }: CustomFieldDefinition,
): Promise<CustomFieldDefinition> {
  const change = { type, choices, sequence: order, isActive }
  const row = await tx
    .insertInto('customFields')
    .values({ name, nameKey: nameKey(name), ...change })
    .onConflict((conflict) => conflict.column('nameKey').doUpdateSet(change))
    .returning(['name', 'nameKey', 'type', 'choices', 'sequence', 'isActive'])
    .executeTakeFirstOrThrow()
  return toDefinition(row)
}
