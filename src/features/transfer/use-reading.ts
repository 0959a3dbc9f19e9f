import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { customerQueries } from '#features/customers/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { nameKey } from '#lib/fold.ts'

import type { Reading } from './to-row.ts'
import { usePeopleNames } from './use-people-names.ts'

/** What cells are read with, but for the choices of columns. */
export function useReading(): Omit<Reading, 'choices'> {
  const { locale } = useFormat()
  const { staffCodeOf } = usePeopleNames()
  const { data: fields } = useSuspenseQuery(customerQueries.customFields())
  const [today] = useState(() => todayInBangkok(new Date()))
  return useMemo(() => {
    const types = new Map(fields.map(({ name, type }) => [nameKey(name), type]))
    return {
      era: locale.era,
      today,
      staffCodeOf,
      fieldType: (name) => types.get(nameKey(name)),
    }
  }, [locale, today, staffCodeOf, fields])
}
