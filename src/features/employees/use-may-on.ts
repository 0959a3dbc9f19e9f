import { useQuery } from '@tanstack/react-query'

import type { EndpointId } from '#contract/all.ts'
import { useMe, usePermissions } from '#ui/session.ts'

import { employeeQueries } from './queries.ts'
import { reaches } from './team-of.ts'

/** The same for many records at once: their owners are told with each question. */
export function useMayOnAny(): (owners: readonly string[], operation: EndpointId) => boolean {
  const me = useMe()
  const { reach } = usePermissions()
  const { data: people } = useQuery(employeeQueries.directory())
  return (owners, operation) => {
    const far = reach(operation)
    if (far === undefined) return false
    return people === undefined || reaches(far, me, owners, people.values())
  }
}

/**
 * Whether the person may call an operation on a record with these owners, so that nobody is offered what the host
 * will refuse. The host decides in the end; it alone decides as long as it is not known who is in which team.
 */
export function useMayOn(owners: readonly string[]): (operation: EndpointId) => boolean {
  const may = useMayOnAny()
  return (operation) => may(owners, operation)
}
