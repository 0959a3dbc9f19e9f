import { IconSettings, IconUserCircle, IconUsers, type Icon } from '@tabler/icons-react'

import type { EndpointId } from '#contract/all.ts'
import { paths } from '#lib/paths.ts'

/** A section of the app. `needs`: without the right to this operation the section is not offered. */
export type Section = {
  key: 'customers' | 'people' | 'settings'
  to: string
  icon: Icon
  /** In the rail: working lists above, what is seldom opened below. */
  place: 'above' | 'below'
  /** In the bar at the bottom of a phone; the others stand under More. */
  onPhone: boolean
  needs?: EndpointId
}

export const sections: readonly Section[] = [
  {
    key: 'customers',
    to: paths.customers(),
    icon: IconUsers,
    place: 'above',
    onPhone: true,
    needs: 'enquireCustomers',
  },
  {
    key: 'people',
    to: paths.people(),
    icon: IconUserCircle,
    place: 'below',
    onPhone: true,
    needs: 'enquireEmployees',
  },
  { key: 'settings', to: paths.settings(), icon: IconSettings, place: 'below', onPhone: false },
]

/** What the New menu offers, and its key once the menu is open. */
export const creations = [
  { key: 'newCustomer', to: paths.customerNew(), section: 'customers', needs: 'upsertCustomer' },
] as const satisfies readonly { key: string; to: string; section: Section['key']; needs: EndpointId }[]

/** Pages of a section outside its list's address. */
const elsewhere: Partial<Record<Section['key'], readonly string[]>> = {
  customers: [paths.customersImport(), paths.customersExport(), paths.duplicates()],
}

const isUnder = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`)

/** The section that a page belongs to; pages for new records stand outside their list's address. */
export function sectionOf(pathname: string): Section | undefined {
  const creation = creations.find(({ to }) => isUnder(pathname, to))
  return sections.find(
    ({ key, to }) =>
      key === creation?.section || [to, ...(elsewhere[key] ?? [])].some((root) => isUnder(pathname, root)),
  )
}
