import { randomBytes } from 'node:crypto'

import { hash, verify } from '@node-rs/argon2'

/** argon2id (the package's own choice) at OWASP's first cost: 19 MiB, two passes, one lane; about 20 ms of a core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A password as it is stored: with its own salt and the cost it was made at. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Whether a password is the one that was hashed. Something that is no hash fits nothing. */
export const fitsPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password).catch(() => false)

let nobody: Promise<string> | undefined

/** Takes as long as a real comparison, so that the time of an answer does not tell who exists. Always false. */
export async function fitsNobody(password: string): Promise<false> {
  nobody ??= hashPassword(randomBytes(32).toString('hex'))
  await fitsPassword(await nobody, password)
  return false
}
