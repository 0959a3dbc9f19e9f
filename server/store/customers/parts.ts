import type { Address, Contact } from '#contract/customer/fields.ts'
import type { Database } from '#server/database/tables.ts'

/** Rows of one customer each, by its id, in their order. */
function grouped<Row extends { customerId: string }, Part>(
  rows: readonly Row[],
  toPart: (row: Row) => Part,
): Map<string, Part[]> {
  const groups = new Map<string, Part[]>()
  for (const row of rows) {
    const group = groups.get(row.customerId)
    if (group) group.push(toPart(row))
    else groups.set(row.customerId, [toPart(row)])
  }
  return groups
}

/** `13.726400` as the database writes it, without the zeros that nobody typed. */
const degrees = (text: string | null): string | null => text?.replace(/\.?0+$/, '') ?? null

/** Addresses of customers by their id. */
export async function addressesOf(db: Database, ids: readonly string[]): Promise<Map<string, Address[]>> {
  const rows = await db
    .selectFrom('addresses')
    .select(['customerId', 'locationName', 'locationAddress', 'locationType', 'latitude', 'longitude'])
    .where('customerId', 'in', ids)
    .orderBy('customerId')
    .orderBy('sequence')
    .execute()
  return grouped(rows, ({ locationName, locationAddress, locationType, latitude, longitude }) => ({
    locationName,
    locationAddress,
    locationType,
    latitude: degrees(latitude),
    longitude: degrees(longitude),
  }))
}

/** Contacts of customers by their id. */
export async function contactsOf(db: Database, ids: readonly string[]): Promise<Map<string, Contact[]>> {
  const rows = await db
    .selectFrom('contacts')
    .select([
      'customerId',
      'contactName',
      'contactPicture',
      'contactPhone',
      'contactMobile',
      'contactEmail',
      'contactSocialAccount',
      'contactPosition',
      'contactBirthdate',
      'contactNote',
      'contactStatus',
    ])
    .where('customerId', 'in', ids)
    .orderBy('customerId')
    .orderBy('sequence')
    .execute()
  return grouped(rows, ({ customerId: _of, ...contact }) => contact)
}
