import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'

import type { Employee } from '#contract/employee.ts'
import type { PickOption, PickSource } from '#ui/picker/pick-source.ts'

import { findPeople } from './find-people.ts'
import { employeeQueries } from './queries.ts'

/**
 * Colleagues for a picker. Those who left are not offered, and keep their name where they stand already; `left` is
 * what is said of them.
 */
export function usePeopleSource(left: string): PickSource {
  const client = useQueryClient()
  return useMemo(() => {
    const directory = () => client.ensureQueryData(employeeQueries.directory())
    const optionOf = ({ staffCode, fullname, teamName, isActive }: Employee): PickOption => ({
      value: staffCode,
      label: fullname,
      line: isActive ? (teamName ?? undefined) : left,
      off: !isActive,
    })
    return {
      queryKey: employeeQueries.all,
      search: async (text) => findPeople((await directory()).values(), text).map(optionOf),
      resolve: async (codes) => {
        const people = await directory()
        return codes.flatMap((code) => people.get(code) ?? []).map(optionOf)
      },
    }
  }, [client, left])
}
