import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'

import { customerQueries, type ListedCustomer } from '#features/customers/queries.ts'
import { FailurePanel } from '#ui/failure.tsx'
import { Lines } from '#ui/skeleton.tsx'
import type { CellEditorProps } from '#ui/table/use-grid-cells.ts'

import { fieldOfColumn } from './cell-fields.ts'
import { FieldEditor } from './field-editor.tsx'
import { pendingOf, watchPending } from './pending.ts'
import { useEditInPlace } from './use-edit-in-place.ts'

/** The editor of a cell. A row says too little to be saved, so that the whole record is read before anything is typed. */
export function CellEditor({ row, column, onClose, onStep }: CellEditorProps<ListedCustomer>) {
  const code = row.customerCode
  const { data, error, refetch } = useQuery(customerQueries.detail(code))
  const field = fieldOfColumn(column)
  const pending = useSyncExternalStore(watchPending, () => field && pendingOf(code, field))
  const { save, reasonOf } = useEditInPlace()
  if (!field) return null
  if (!data)
    return error ? <FailurePanel small error={error} onRetry={() => void refetch()} /> : <Lines count={1} />
  return (
    <FieldEditor
      key={column}
      field={field}
      customer={data.data}
      typed={pending?.ended && pending.edits}
      problem={pending && reasonOf(pending)}
      onSave={(edits) => save(data, field, edits)}
      onClose={onClose}
      onStep={onStep}
    />
  )
}
