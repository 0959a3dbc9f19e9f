import { currentLanguage } from '#i18n/language.ts'

const linkOf = (rel: string): HTMLLinkElement => {
  const link = document.querySelector<HTMLLinkElement>(`link[rel=${rel}]`) ?? document.createElement('link')
  link.rel = rel
  return link
}

function describe(): void {
  const manifest = linkOf('manifest')
  manifest.href = `/manifest.${currentLanguage()}.webmanifest`
  const icon = linkOf('apple-touch-icon')
  icon.href = '/icons/180.png'
  document.head.append(manifest, icon)
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--s-ground').trim()
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', ground)
}

/**
 * Says to the browser that this can be installed, under which name and colour; again whenever somebody switches the
 * language or the colours. Not in `index.html`: it would cost every first visit a request.
 */
export function beInstallable(): void {
  describe()
  new MutationObserver(describe).observe(document.documentElement, {
    attributeFilter: ['lang', 'data-mantine-color-scheme'],
  })
}
