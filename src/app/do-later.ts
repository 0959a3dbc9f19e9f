/** When the first page has long been standing, in ms. */
const LATER = 10_000

/** Fetches what the first page can do without: what makes the site an app that starts without a network. */
export function doLater(): void {
  setTimeout(() => {
    // without a network there is nothing to prepare; the next visit does it
    import('./later.ts').then(
      ({ later }) => later(),
      () => undefined,
    )
  }, LATER)
}
