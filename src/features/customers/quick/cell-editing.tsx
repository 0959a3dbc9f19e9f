import type { TFunction } from 'i18next'
import { lazy, Suspense } from 'react'

import type { ListedCustomer } from '#features/customers/queries.ts'
import { loadWords } from '#i18n/start.ts'
import { PanelBoundary } from '#ui/panel-boundary.tsx'
import { Lines } from '#ui/skeleton.tsx'
import type { CellEditing } from '#ui/table/use-grid-cells.ts'

import { fieldOfColumn } from './cell-fields.ts'

const load = async () => {
  const [editor] = await Promise.all([import('./cell-editor.tsx'), loadWords('rules')])
  return { default: editor.CellEditor }
}
const CellEditor = lazy(load)

type May = (owners: readonly string[]) => boolean

/** Cells of the list that can be changed: what the right on that customer allows, and a column that is one field. */
export const cellEditing = (t: TFunction<'customers'>, may: May): CellEditing<ListedCustomer> => ({
  mayEdit: (row, column) => fieldOfColumn(column) !== undefined && may(row.owners),
  label: (row, column) => {
    const field = fieldOfColumn(column)
    return field ? `${t('inPlace.edit', { name: t(`field.${field}`) })}: ${row.customerName}` : ''
  },
  prepare: () => void load().catch(() => undefined), // opening it tries again, and says so
  editor: (props) => (
    <PanelBoundary>
      <Suspense fallback={<Lines count={1} />}>
        <CellEditor {...props} />
      </Suspense>
    </PanelBoundary>
  ),
})
