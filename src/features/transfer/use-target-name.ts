import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { isTarget, targets, type Target } from './targets.ts'

/** What people call a field that a column goes to, or that a fault names (`contacts[0].contactEmail`). */
export function useTargetName(): (field: string) => string {
  const { t } = useTranslation(['transfer', 'customers'])
  return useCallback(
    (field: string) => {
      const path = field
        .replace(/^contacts?(?:\[\d+\])?\./, 'contact.')
        .replace(/^addresses\[\d+\]\./, 'address.')
      const own = path.replace(/\[\d+\].*$/, '')
      if (own === 'address.province') return t('columns.province')
      const found = isTarget(own) ? own : targets.find((target) => target === path)
      if (found === undefined) return field
      const [group, name] = found.split('.')
      if (name === undefined) return t(`customers:field.${found as Plain}`) // no dot: a field of the customer itself
      const words: Readonly<Record<string, unknown>> = t(
        group === 'contact' ? 'customers:contact' : 'customers:address',
        { returnObjects: true },
      )
      const word = words[name]
      return typeof word === 'string' ? word : found
    },
    [t],
  )
}

type Plain = Exclude<Target, `${string}.${string}`>
