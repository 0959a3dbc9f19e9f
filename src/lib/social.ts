import { phoneHref } from './phone.ts'
import { isWebAddress, safeHref } from './safe-link.ts'

/** Keys of social accounts that the service knows; others survive and are shown by their own name. */
export const socialKeys = [
  'line',
  'facebook',
  'instagram',
  'whatsapp',
  'telegram',
  'wechat',
  'linkedin',
  'skype',
] as const
export type SocialKey = (typeof socialKeys)[number]

export const isSocialKey = (key: string): key is SocialKey => socialKeys.some((known) => known === key)

const byName: Partial<Record<SocialKey, (name: string) => string>> = {
  line: (name) =>
    name.startsWith('@')
      ? `https://line.me/R/ti/p/${encodeURIComponent(name)}`
      : `https://line.me/ti/p/~${name}`,
  facebook: (name) => `https://www.facebook.com/${name}`,
  instagram: (name) => `https://www.instagram.com/${bare(name)}/`,
  telegram: (name) => `https://t.me/${bare(name)}`,
  linkedin: (name) => `https://www.linkedin.com/in/${name}`,
}

const bare = (name: string): string => name.replace(/^@/, '')

/**
 * Where an account can be written to. The value is a name ("@siamkraft"), a number (WhatsApp) or an address.
 * Undefined where there is no public address for it (WeChat, Skype, a display name with blanks): show it as text.
 */
export function socialHref(key: string, value: string | null | undefined): string | undefined {
  const account = (value ?? '').trim()
  if (isWebAddress(account)) return safeHref(account)
  if (key === 'whatsapp') {
    const number = phoneHref(account)?.replace('tel:+', '')
    return number && /^\d{8,15}$/.test(number) ? `https://wa.me/${number}` : undefined
  }
  const known = isSocialKey(key) ? byName[key] : undefined
  return known && /^@?[\w.-]{2,100}$/.test(account) ? known(account) : undefined
}
