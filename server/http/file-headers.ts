/** Kinds that a browser may show; it runs nothing in them, and the sandbox holds what it might. */
const shown = /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf)$/

const ascii = (name: string): string => name.replace(/[^\x20-\x7e]|["\\%]/g, '_')

/** Headers of a file that somebody uploaded. */
export const fileHeaders = ({ name, type, size }: File): Record<string, string> => ({
  'Content-Type': type === '' ? 'application/octet-stream' : type,
  'Content-Length': String(size),
  'Content-Disposition': `${shown.test(type) ? 'inline' : 'attachment'}; filename="${ascii(name)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  'Content-Security-Policy': "sandbox; default-src 'none'",
})
