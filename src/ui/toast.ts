/** One sentence about what just happened. `busy` stays until it is replaced or closed, `failed` until it is closed. */
export type Toast = {
  kind: 'done' | 'failed' | 'busy'
  text: string
  action?: { label: string; run: () => void }
}

type Listener = () => void
let stack: readonly Toast[] = []
const listeners = new Set<Listener>()

function put(next: readonly Toast[]): void {
  stack = next
  for (const changed of listeners) changed()
}

/**
 * Shows a toast, bottom right, one at a time: it takes the place of the one before. A failure that is covered comes
 * back afterwards. Answers how to take it away. Never the only place of an error: the form or list says it too.
 */
export function toast(shown: Toast): () => void {
  put([...stack.filter((one) => one.kind === 'failed'), shown])
  return () => closeToast(shown)
}

export const closeToast = (closed: Toast): void => put(stack.filter((one) => one !== closed))

/** Takes all of them away: they may name what the person who left was at. */
export const closeToasts = (): void => put([])

/** For the one slot of the app that shows them. */
export const topToast = (): Toast | undefined => stack.at(-1)

export const watchToasts = (changed: Listener) => {
  listeners.add(changed)
  return () => listeners.delete(changed)
}
