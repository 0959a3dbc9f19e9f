import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { employeeQueries } from '#features/employees/public.ts'

import { peopleNames, type PeopleNames } from './people-names.ts'

/** Everybody, as a file names them. */
export function usePeopleNames(): PeopleNames {
  const { data } = useSuspenseQuery(employeeQueries.directory())
  return useMemo(() => peopleNames(data.values()), [data])
}
