type Listener = (text: string) => void
let speak: Listener | undefined

/** Says something to people who listen to the page in place of looking at it. Short, and only what changed. */
export const announce = (text: string): void => speak?.(text)

/** For the one live region of the app: what `announce` is given. Answers how to stop listening. */
export function onAnnounce(listener: Listener): () => void {
  speak = listener
  return () => {
    if (speak === listener) speak = undefined
  }
}
