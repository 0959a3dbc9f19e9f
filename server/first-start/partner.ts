import { randomBytes } from 'node:crypto'

import type { Database } from '#server/database/tables.ts'
import { fitsClientSecret, hashClientSecret } from '#server/identity/client-secrets.ts'
import { newSecret, secretHash } from '#server/identity/secrets.ts'
import { partnerStore } from '#server/store/partners.ts'

export type Credentials = { id: string; secret: string; key: string }

async function save(db: Database, { id, secret, key }: Credentials): Promise<void> {
  const [secretHashed, keyHash] = [await hashClientSecret(secret), secretHash(key)]
  await partnerStore(db).save({ clientId: id, name: id, secretHash: secretHashed, keyHash })
}

/** Whether the credentials are what the database has: then their tokens live on. */
async function isKnown(db: Database, { id, secret, key }: Credentials): Promise<boolean> {
  const old = await partnerStore(db).find(id)
  return old !== undefined && old.keyHash.equals(secretHash(key)) && fitsClientSecret(old.secretHash, secret)
}

/** Makes or updates the given credentials. Without any, a database that has none gets random ones, answered once. */
export async function savePartner(db: Database, given?: Credentials): Promise<Credentials | undefined> {
  if (given) {
    if (!(await isKnown(db, given))) await save(db, given)
    return undefined
  }
  if (!(await partnerStore(db).isEmpty())) return undefined
  const made = { id: `sala-${randomBytes(8).toString('hex')}`, secret: newSecret(), key: newSecret() }
  await save(db, made)
  return made
}
