/** R17: one `@` with text on both sides. More is known only to the server that receives the mail. */
export function isEmail(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@')
  return name.trim() !== '' && host.trim() !== '' && more.length === 0
}

/** The key by which addresses are compared: case and blanks at the ends do not count. */
export const emailKey = (text: string): string => text.trim().normalize('NFKC').toLowerCase()

/** `mailto:` link; undefined for text that is no address, or that could say more than an address. */
export function emailHref(text: string | null | undefined): string | undefined {
  const address = (text ?? '').trim()
  if (!isEmail(address) || /[\s\p{Control}<>"]/u.test(address)) return undefined
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}`
}
