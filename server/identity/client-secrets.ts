import { fitsNobody, fitsPassword, hashPassword } from './passwords.ts'

/** A client secret as it is stored. It may have been chosen by a person, so it is hashed like a password. */
export const hashClientSecret = async (secret: string): Promise<Buffer> =>
  Buffer.from(await hashPassword(secret))

/** Whether it is the secret of that hash; without a hash it takes as long and is not. */
export const fitsClientSecret = (hash: Buffer | undefined, secret: string): Promise<boolean> =>
  hash === undefined ? fitsNobody(secret) : fitsPassword(hash.toString(), secret)
