import { customerOrder, type CustomersEnquiry, type CustomerRow } from '#contract/customer/enquiry.ts'

import type { Ask, Sent } from './requests.ts'

/** One thing to measure. */
export type Case = { group: string; name: string; sent: Sent }

const PAGE = 50

type Wanted = Omit<CustomersEnquiry, 'pageLength'> & { pageLength?: number }

const page = (body: Wanted): Sent => ({
  path: '/v1/customers/enquiry',
  body: { pageLength: PAGE, ...body },
})

const ordered = (key: string, more: Wanted = {}): Sent =>
  page({ ...more, sala: { ...more.sala, orderBy: [key] } })

const RECENT = '-dateModified'

/** What is looked for among the rows that are there: numbers, names and owners of one customer in the middle. */
async function sampleOf(ask: Ask, customers: number) {
  const sent = page({ skip: Math.floor(customers / 2), pageLength: 200, sala: { orderBy: ['customerName'] } })
  const rows = (await ask(sent)).data as CustomerRow[] // an answer of our own host
  const whole = rows.find((row) => row.customerTaxNo && row.customerPhone && row.customerGroupName)
  if (!whole) throw new Error('no customer with tax id, phone and group to look for')
  const path = `/v3/customers/${whole.customerCode}`
  const { contacts } = (await ask({ method: 'GET', path })).data as { contacts: { contactName: string }[] }
  return { ...whole, contactName: contacts[0]?.contactName ?? 'สมชาย' }
}

type Sample = Awaited<ReturnType<typeof sampleOf>>

const sorts = (): Case[] =>
  customerOrder.flatMap((field) =>
    [field, `-${field}`].map((key) => ({ group: 'sort', name: key, sent: ordered(key) })),
  )

/** Words that many, few and no customers have, in the order of the app's list and, where they are many, by name. */
function searches(sample: Sample): Case[] {
  const words = {
    'Thai, common': 'บริษัท',
    'Thai, one in thirty': 'การพิมพ์',
    'Thai, rare': sample.customerName ?? '',
    'Thai, two words': 'สยาม การพิมพ์',
    'Thai, two letters': 'สย',
    'Thai, one letter': 'ก',
    'no hit': 'ฏฏฏฏฏ',
    'no hit, two letters': 'zq',
    'English, common': 'packaging',
    'English, two letters': 'co',
    'tax id': sample.customerTaxNo ?? '',
    'tax id, its beginning': '0105',
    'contact name': sample.contactName,
    'contact name, first': sample.contactName.split(' ')[0] ?? '',
    phone: sample.customerPhone ?? '',
    'phone, its beginning': '081',
    code: sample.customerCode ?? '',
  }
  return Object.entries(words).flatMap(([name, keyword]) => [
    { group: 'search', name, sent: ordered(RECENT, { keyword }) },
    { group: 'search by name', name, sent: ordered('customerName', { keyword }) },
    { group: 'best match', name, sent: { path: '/v3/customers/search', body: { keyword, take: 20 } } },
  ])
}

function filters(sample: Sample): Case[] {
  const owner = sample.primaryOwner ?? ''
  const group = sample.customerGroupName ?? ''
  const kinds: Record<string, NonNullable<CustomersEnquiry['sala']>['filter']> = {
    state: { customerState: [1] },
    'two states, active': { customerState: [2, 3], customerStatus: [0] },
    ended: { customerStatus: [1] },
    group: { customerGroupName: [group] },
    source: { sourceName: ['LINE'] },
    tag: { customerTags: ['VIP'] },
    interest: { interestsName: ['ถุงซิปล็อก'] },
    owner: { owners: [owner] },
    'primary owner': { primaryOwner: [owner] },
    team: { teamId: [1] },
    created: { dateCreated: { from: '2026-01-01', to: null } },
    'state, group, owner': { customerState: [3], customerGroupName: [group], owners: [owner] },
    'state, tag, source, class': {
      customerState: [2, 3],
      customerTags: ['VIP'],
      sourceName: ['LINE', 'Facebook'],
      classificationName: ['A'],
    },
    'nothing fits': { customerState: [1], customerStatus: [2], classificationName: ['A'] },
  }
  const plain = Object.entries(kinds).flatMap(([name, filter]) => [
    { group: 'filter', name, sent: ordered(RECENT, { sala: { filter } }) },
    { group: 'filter by name', name, sent: ordered('customerName', { sala: { filter } }) },
  ])
  const both = ordered(RECENT, { keyword: 'บริษัท', sala: { filter: { customerState: [3], owners: [owner] } } })
  const near = ordered(RECENT, { latitude: 13.75, longitude: 100.5, distanceLimit: 10 })
  return [
    ...plain,
    { group: 'filter', name: 'owner and a common word', sent: both },
    { group: 'filter', name: '10 km around Bangkok', sent: near },
  ]
}

/** The page at 90 % of the list, by cursor and by number: a jump of the scrollbar reads by number. */
async function deep(ask: Ask, customers: number): Promise<Case[]> {
  const skip = Math.floor(customers * 0.9)
  const keys = [RECENT, 'customerName', 'customerGroupName']
  const cases = keys.map(async (key): Promise<Case[]> => {
    const { after = null } = await ask(ordered(key, { skip: skip - 1, pageLength: 1 }))
    const sala = { orderBy: [key], count: false }
    return [
      { group: 'page at 90 %', name: `${key}, by cursor`, sent: page({ sala: { ...sala, after } }) },
      { group: 'page at 90 %', name: `${key}, by number`, sent: page({ skip, sala }) },
    ]
  })
  return (await Promise.all(cases)).flat()
}

/** Reads of lists, the first of them what all others are compared with. */
export async function listCases(ask: Ask, customers: number): Promise<Case[]> {
  const sample = await sampleOf(ask, customers)
  return [
    { group: 'page', name: 'by customerId', sent: page({}) },
    { group: 'page', name: 'by customerId, no total', sent: page({ sala: { count: false } }) },
    ...sorts(),
    ...searches(sample).filter(({ group, sent }) => group !== 'best match' || hasTwoLetters(sent)),
    ...filters(sample),
    ...(await deep(ask, customers)),
    ...others(sample),
  ]
}

/** What is asked for beside the lists: the page of a customer, the names to filter by, the check of a new one. */
function others(sample: Sample): Case[] {
  const get = (path: string): Sent => ({ method: 'GET', path })
  const known = { customerTaxNo: sample.customerTaxNo, customerPhone: sample.customerPhone }
  return [
    { group: 'other', name: 'a customer by code', sent: get(`/v3/customers/${sample.customerCode}`) },
    { group: 'other', name: 'names to filter by', sent: get('/sala/v1/lookups') },
    { group: 'other', name: 'is it there already', sent: { path: '/v3/customers/existence', body: known } },
  ]
}

const hasTwoLetters = ({ body }: Sent): boolean => (body as { keyword: string }).keyword.length > 1
