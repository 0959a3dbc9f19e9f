import { randomBytes } from 'node:crypto'

/** A number for one page alone, which its policy names. */
export const newNonce = (): string => randomBytes(18).toString('base64')
