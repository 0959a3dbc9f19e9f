import type { Capabilities } from '#contract/sala/host.ts'

/** What a host may have besides the published API, as far as screens ask for it. */
export type Offer = 'changes' | 'history' | 'undo'

let read: () => Pick<Capabilities, Offer> | undefined = () => undefined

/** For the app, which knows the host's capabilities. */
export const readOffers = (reader: typeof read): void => void (read = reader)

/** Whether the host offers it, as far as it is known by now. */
export const offers = (offer: Offer): boolean => read()?.[offer] === true
