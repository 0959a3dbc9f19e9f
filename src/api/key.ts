/** An idempotency key: one for each user action, kept for every attempt of it, never reused for another. */
export const newKey = (): string => {
  // randomUUID exists on https and localhost only; a host in an office network may be plain http
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
