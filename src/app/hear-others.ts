import type { PollNeeds } from '#features/history/poll.ts'

/** How long the network has to be quiet, in ms: the page then has what it shows. */
const QUIET = 3000
const AGAIN = 30_000

/** Whether something is under way, or came a moment ago. */
const isBusy = ({ client }: PollNeeds): boolean =>
  client.isFetching() > 0 ||
  performance
    .getEntriesByType('resource')
    .some((entry) => entry.startTime + entry.duration > performance.now() - QUIET)

/**
 * Begins to hear of what others write. What does that is loaded once the page has what it shows; the first question
 * reaches back to the start.
 */
export function hearOthers(needs: PollNeeds, after = QUIET): void {
  setTimeout(() => {
    if (isBusy(needs)) return hearOthers(needs)
    import('#features/history/poll.ts').then(
      ({ poll }) => poll(needs),
      () => hearOthers(needs, AGAIN),
    )
    return undefined
  }, after)
}
