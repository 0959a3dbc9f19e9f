/**
 * Seconds from `Retry-After`: a number, or a date that is compared with the answer's own `Date`, since the clock
 * of this machine may be wrong. Undefined when absent or not readable.
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const text = headers.get('Retry-After')?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text)
  // every form of a date names its month: a plain "-1" would be read as a year
  const until = /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(until)) return undefined
  const sent = Date.parse(headers.get('Date') ?? '')
  return Math.max(0, Math.ceil((until - (Number.isNaN(sent) ? now : sent)) / 1000))
}
