import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { undoable } from '#ui/undo.ts'

import type { SavedCustomer } from './customer-form-panel.tsx'
import { customerQueries } from './queries.ts'
import type { TakenOver } from './use-save-customer.ts'

/** Says that a customer is saved, and has its page show at once what the host answered. */
export function useSavedCustomer(): (said: 'created' | 'saved', saved: SavedCustomer) => void {
  const { t } = useTranslation('customers')
  const client = useQueryClient()
  const fromOthers = ({ fields, names }: TakenOver): string => {
    // names of the form's fields
    const label = t as (key: string) => string
    const list = fields.map((field) => label(`field.${field}`)).join(', ')
    return names.length > 0
      ? t('takenOverBy', { names: names.join(', '), fields: list })
      : t('takenOver', { fields: list })
  }
  return (said, { data, version, changes, takenOver }) => {
    const { customerName: name, customerCode: code } = data
    client.setQueryData(customerQueries.detail(code).queryKey, {
      data,
      ...(version !== undefined && { version }),
    })
    const text = t(said, { name, code })
    undoable(takenOver ? `${text} · ${fromOthers(takenOver)}` : text, changes)
  }
}
