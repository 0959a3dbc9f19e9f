/** What is asked over the page about forms that were not sent: to look at them, or to sign out all the same. */
export type Asked = { is: 'unsent' } | { is: 'signOut'; count: number; answer: (goes: boolean) => void }

let asked: Asked | undefined
const listeners = new Set<() => void>()

export function ask(next: Asked | undefined): void {
  asked = next
  for (const changed of listeners) changed()
}

export const watchAsked = (changed: () => void) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

export const nowAsked = (): Asked | undefined => asked
