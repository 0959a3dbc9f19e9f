type Viewport = { happyDOM: { setViewport: (size: { width: number }) => void } }

/** Makes the page of a component test as wide as a phone or a desk, in px. */
export function setPageWidth(width: number): void {
  // happy-dom's own door into its window; no type of the browser knows it
  const { happyDOM } = window as unknown as Viewport
  happyDOM.setViewport({ width })
}
