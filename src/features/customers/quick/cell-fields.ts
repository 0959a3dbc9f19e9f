import { isEditField, type EditField } from './edit-field.ts'

const byColumn: Readonly<Record<string, EditField>> = { primaryOwner: 'owners' }

/** What a column of the list changes; undefined where it only shows. */
export function fieldOfColumn(column: string): EditField | undefined {
  const field = byColumn[column] ?? column
  return isEditField(field) ? field : undefined
}
