import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { customerQueries } from '#features/customers/public.ts'
import { employeeQueries } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { codeKey, nameKey } from '#lib/fold.ts'

import type { Reading } from './to-row.ts'

/** People by code and by whole name; a name that two have names nobody. */
function usePeople(): (text: string) => string | undefined {
  const { data } = useSuspenseQuery(employeeQueries.directory())
  return useMemo(() => {
    const codes = new Map<string, string | undefined>()
    for (const { staffCode, fullname } of data.values()) {
      const name = `name ${nameKey(fullname)}`
      codes.set(name, codes.has(name) ? undefined : staffCode)
      codes.set(codeKey(staffCode), staffCode)
    }
    return (text) => codes.get(codeKey(text)) ?? codes.get(`name ${nameKey(text)}`)
  }, [data])
}

/** What cells are read with, but for the choices of columns. */
export function useReading(): Omit<Reading, 'choices'> {
  const { locale } = useFormat()
  const staffCodeOf = usePeople()
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
