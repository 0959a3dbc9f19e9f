import type { Address, Contact } from '#contract/customer/fields.ts'
import type { Database } from '#server/database/tables.ts'

/** The addresses of a customer, in this order, in place of those that it had. */
export async function replaceAddresses(
  tx: Database,
  customerId: string,
  addresses: readonly Address[],
): Promise<void> {
  await tx.deleteFrom('addresses').where('customerId', '=', customerId).execute()
  if (addresses.length === 0) return
  await tx
    .insertInto('addresses')
    .values(addresses.map((address, sequence) => ({ ...address, customerId, sequence })))
    .execute()
}

/** The contacts of a customer, in this order, in place of those that it had. */
export async function replaceContacts(
  tx: Database,
  customerId: string,
  contacts: readonly Contact[],
): Promise<void> {
  await tx.deleteFrom('contacts').where('customerId', '=', customerId).execute()
  if (contacts.length === 0) return
  await tx
    .insertInto('contacts')
    .values(
      contacts.map(({ contactSocialAccount, ...contact }, sequence) => ({
        ...contact,
        contactSocialAccount: contactSocialAccount && JSON.stringify(contactSocialAccount),
        customerId,
        sequence,
      })),
    )
    .execute()
}
