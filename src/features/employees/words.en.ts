export const words = {
  title: 'People',
  total_one: '{{number}} person',
  total_other: '{{number}} people',
  search: 'Search people',
  searchHint: 'Name, staff code, e-mail',
  emptyTitle: 'No people yet',
  noneFound: 'Nobody matches',
  noneFoundAction: 'Search without filters',
  field: {
    fullname: 'Name',
    staffCode: 'Staff code',
    nickname: 'Nickname',
    position: 'Position',
    teamName: 'Team',
    phoneNumber: 'Phone',
    email: 'E-mail',
    headCode: 'Manager',
    locationName: 'Office',
    role: 'Role',
    status: 'Status',
    username: 'User name',
    dateCreated: 'Created',
    dateModified: 'Last modified',
  },
  status: { '0': 'Inactive', '1': 'Active' },
  role: {
    admin: 'Administrator',
    manager: 'Manager',
    sales: 'Sales',
    support: 'Support',
    none: 'No account',
  },
  facts: { work: 'Work', reach: 'Contact channels', record: 'This record' },
  owns: 'Customers of this person',
  ownsNone: 'No customers yet',
  seeAll: 'See all in Customers',
  team: 'Reports to this person',
  teamNone: 'Nobody reports to this person',
  action: { call: 'Call', email: 'E-mail' },
  picker: {
    search: 'Name or staff code',
    none: 'Nobody matches',
    primary: 'Primary',
    makePrimary: 'Make {{name}} the primary owner',
    remove: 'Remove {{name}}',
    inactive: 'No longer works here',
  },
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    employees: typeof words
  }
}
