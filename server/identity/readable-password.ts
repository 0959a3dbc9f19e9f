import { randomInt } from 'node:crypto'

/** Without letters and digits that look alike on paper. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const LETTERS = 4

const letter = (): string => ALPHABET[randomInt(ALPHABET.length)] ?? ''

/** A random password that can be read out and typed: `k7mt-4xqp-92hd-vbnc`, 79 bits. */
export const readablePassword = (): string =>
  Array.from({ length: GROUPS }, () => Array.from({ length: LETTERS }, letter).join('')).join('-')
