import { useTranslation } from 'react-i18next'

import type { Total } from '#ui/table/row-source.ts'

/** Says a number of things with their classifier, which only the feature knows: "1,284 customers", "1,284 ราย". */
export type Counted = (n: number) => string

/** A total in words: exact, "about …" or "more than …". */
export function useTotalWords(): (total: Total, counted: Counted) => string {
  const { t } = useTranslation('parts')
  return ({ n, sense }, counted) => {
    if (sense === 'about') return t('about', { counted: counted(n) })
    return sense === 'moreThan' ? t('moreThan', { counted: counted(n) }) : counted(n)
  }
}
