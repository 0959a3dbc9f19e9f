import { keep, kept } from '#lib/kept.ts'

const key = 'sala.here'

/** Whether somebody was signed in when this browser was left: then pages begin to read before the host has said so. */
export const wasHere = (): boolean => kept(key) !== null

/** Remembers that somebody is signed in; never who. */
export const noteHere = (isHere: boolean): void => keep(key, isHere ? '1' : null)
