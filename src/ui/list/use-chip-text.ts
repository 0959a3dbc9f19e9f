import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'

import type { FilterField } from './filter-field.ts'
import { useFilterOptions } from './use-filter-options.ts'

/** So many values stand in a chip by name; the rest as a number. */
const NAMED = 2

/** What a chip says of its values. A value that the list does not offer (any more) is shown as it is. */
export function useChipText(scope: string, field: FilterField, chosen: readonly string[]): string {
  const { t } = useTranslation('parts')
  const format = useFormat()
  const { options } = useFilterOptions(scope, field)

  if (field.kind === 'dateRange') {
    const [from = '', to = ''] = chosen
    if (from === '') return t('until', { day: format.day(to) })
    if (to === '') return t('since', { day: format.day(from) })
    return from === to ? format.day(from) : `${format.day(from)} – ${format.day(to)}`
  }
  const names = chosen.map((value) => options.find((option) => option.value === value)?.label ?? value)
  const rest = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (rest > 0 ? ` +${rest}` : '')
}
