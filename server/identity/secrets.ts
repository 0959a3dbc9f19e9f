import { createHash, randomBytes } from 'node:crypto'

/** A secret that nobody can guess: 256 bits, in letters that need no escaping anywhere. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored of a random secret: with 256 bits of chance in it, one hash is enough. */
export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()
