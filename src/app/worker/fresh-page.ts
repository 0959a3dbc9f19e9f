const inPolicy = /'nonce-([^']+)'/

/** Headers that told how the bytes travelled; these are no longer those bytes. */
const ofTransport = ['content-encoding', 'content-length', 'etag']

/**
 * A kept page with a nonce of its own, in text and policy, as the host would have made it: a nonce that is used twice
 * is known to whoever saw it once.
 */
export async function freshPage(kept: Response, nonce: string): Promise<Response> {
  const headers = new Headers(kept.headers)
  for (const name of ofTransport) headers.delete(name)
  const policy = headers.get('content-security-policy') ?? ''
  const [, old] = inPolicy.exec(policy) ?? []
  const text = await kept.text()
  if (old === undefined) return new Response(text, { headers })
  headers.set('content-security-policy', policy.replaceAll(old, nonce))
  return new Response(text.replaceAll(old, nonce), { headers })
}

/** 128 bits of chance, as text. */
export const newNonce = (): string => btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
