/** Names and seals with the person's key. Without that key neither says anything. */
export type Seal = {
  /** A name that tells nothing: the same text has the same one, for this person. */
  nameOf: (text: string) => Promise<string>
  /** Bound to its place: a row that was put elsewhere does not open. */
  close: (place: string, content: unknown) => Promise<Uint8Array<ArrayBuffer>>
  /** Undefined when it was not sealed with this key, or is damaged. */
  open: (place: string, sealed: Uint8Array<ArrayBuffer>) => Promise<unknown>
}

const IV = 12

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
const toName = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** JSON forgets what is undefined, and an unread field of a record is just that. */
const NOTHING = '\u0000undefined'
const pack = (content: unknown): string =>
  JSON.stringify(content, (_name, value: unknown) => (value === undefined ? NOTHING : value))

function filled(value: unknown): unknown {
  if (value === NOTHING) return undefined
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part)]))
}

/** Names and seals for the person whose `draftKey` (base64, 32 bytes) this is. It stays in memory. */
export async function sealOf(draftKey: string): Promise<Seal> {
  const raw = await crypto.subtle.importKey('raw', fromBase64(draftKey), 'HKDF', false, ['deriveKey'])
  const derive = (info: string, wanted: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) => {
    const way = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: bytesOf(info) }
    return crypto.subtle.deriveKey(way, raw, wanted, false, uses)
  }
  const sealing = await derive('sala drafts seal', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt'])
  const naming = await derive('sala drafts name', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign'])
  const bound = (place: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: bytesOf(place),
  })

  return {
    nameOf: async (text) => toName(await crypto.subtle.sign('HMAC', naming, bytesOf(text))),
    async close(place, content) {
      const iv = crypto.getRandomValues(new Uint8Array(IV))
      const hidden = await crypto.subtle.encrypt(bound(place, iv), sealing, bytesOf(pack(content)))
      const sealed = new Uint8Array(IV + hidden.byteLength)
      sealed.set(iv)
      sealed.set(new Uint8Array(hidden), IV)
      return sealed
    },
    async open(place, sealed) {
      try {
        const iv = sealed.slice(0, IV)
        const plain = await crypto.subtle.decrypt(bound(place, iv), sealing, sealed.slice(IV))
        return filled(JSON.parse(new TextDecoder().decode(plain)))
      } catch {
        return undefined
      }
    },
  }
}
