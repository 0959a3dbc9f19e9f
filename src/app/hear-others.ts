import type { PollNeeds } from '#features/history/poll.ts'

/** So long after the start (ms) the page has its rows, mostly; the first question reaches back to the start. */
const CALM = 1500
const AGAIN = 30_000

/** Begins to hear of what others write. What does that is loaded once the page has what it shows. */
export function hearOthers(needs: PollNeeds, after = CALM): void {
  setTimeout(() => {
    import('#features/history/poll.ts').then(
      ({ poll }) => poll(needs),
      () => hearOthers(needs, AGAIN),
    )
  }, after)
}
