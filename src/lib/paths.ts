/** Tabs of a customer's page, each a link of its own. Timeline and money tabs come with their features. */
export const customerTabs = ['contacts', 'addresses', 'events', 'satisfaction', 'files', 'activity'] as const
export type CustomerTab = (typeof customerTabs)[number]

/** Tabs of a person's page besides the first, which is what they own. */
export type PersonTab = 'team'

/** Anything that `URLSearchParams` reads. */
type Search = string | URLSearchParams | Record<string, string>

const query = (search: Search): string => {
  const text = new URLSearchParams(search).toString()
  return text === '' ? '' : `?${text}`
}

/**
 * Every address inside the app, as a path. Codes are data: they may hold `/`, `%`, blanks and Thai letters.
 * New records have addresses of their own, outside the codes: a customer's code may be `new`.
 */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) => `/sign-in${returnTo === undefined ? '' : query({ to: returnTo })}`,
  customers: (search: Search = '') => `/customers${query(search)}`,
  customer: (code: string, tab?: CustomerTab) =>
    `/customers/${encodeURIComponent(code)}${tab === undefined ? '' : `/${tab}`}`,
  duplicates: () => '/duplicates',
  /** Two customers side by side. */
  comparison: (first: string, second: string) =>
    `/duplicates/${encodeURIComponent(first)}/${encodeURIComponent(second)}`,
  customerNew: () => '/new/customer',
  customersImport: () => '/import/customers',
  /** Of the list that this search describes. */
  customersExport: (search: Search = '') => `/export/customers${query(search)}`,
  customerEdit: (code: string) => `/customers/${encodeURIComponent(code)}/edit`,
  people: (search: Search = '') => `/people${query(search)}`,
  person: (code: string, tab?: PersonTab) =>
    `/people/${encodeURIComponent(code)}${tab === undefined ? '' : `/${tab}`}`,
  myChanges: () => '/my-changes',
  settings: () => '/settings',
} as const
