import type { Settings } from '#server/settings.ts'

/** What the page may do: its own scripts and styles, its own host, pictures of the origins that the settings name. */
export const pagePolicy = (nonce: string, { imageOrigins }: Pick<Settings, 'imageOrigins'>): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    ['img-src', "'self'", 'data:', 'blob:', ...imageOrigins].join(' '),
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
