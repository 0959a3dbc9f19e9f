import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { undoable } from '#ui/undo.ts'

import type { SavedCustomer } from './customer-form-panel.tsx'
import { customerQueries } from './queries.ts'

/** Says that a customer is saved, and has its page show at once what the host answered. */
export function useSavedCustomer(): (said: 'created' | 'saved', saved: SavedCustomer) => void {
  const { t } = useTranslation('customers')
  const client = useQueryClient()
  return (said, { data, version, changes }) => {
    const { customerName: name, customerCode: code } = data
    client.setQueryData(customerQueries.detail(code).queryKey, {
      data,
      ...(version !== undefined && { version }),
    })
    undoable(t(said, { name, code }), changes)
  }
}
