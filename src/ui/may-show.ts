/** Whether a picture may be fetched: of the page's own origin, or of one that the host names. Anything else is a link at most. */
export function mayShow(
  address: string,
  origins: readonly string[] = [],
  page: string = location.href,
): boolean {
  if (!URL.canParse(address, page)) return false
  const { origin, protocol } = new URL(address, page)
  return /^https?:$/.test(protocol) && (origin === new URL(page).origin || origins.includes(origin))
}
