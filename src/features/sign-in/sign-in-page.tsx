import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Navigate, useSearchParams } from 'react-router'

import { hostQueries } from '#features/settings/public.ts'
import { paths } from '#lib/paths.ts'
import { safeReturn } from '#lib/safe-link.ts'
import { Brand } from '#ui/brand.tsx'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { useTitle } from '#ui/page-title.ts'
import { useSessionAccess } from '#ui/session.ts'

import { SignInForm } from './sign-in-form.tsx'
import styles from './sign-in-page.module.css'

/** The way in. Afterwards: where the person wanted to go. */
export function Component() {
  const { t } = useTranslation('sign-in')
  const [search] = useSearchParams()
  const { session, enter } = useSessionAccess()
  const host = useQuery(hostQueries.capabilities()).data
  useTitle(t('title'))
  if (session) return <Navigate to={safeReturn(search.get('to')) ?? paths.home()} replace />

  return (
    <div className={styles.page}>
      <header className={styles.language}>
        <LanguageSwitch />
      </header>
      <main className={styles.middle}>
        <Brand company={host?.companyName ?? ''} size={36} />
        <div className={styles.card}>
          <h1 className={styles.title}>{t('title')}</h1>
          <SignInForm onEntered={enter} />
        </div>
        <p className={styles.hint}>{t('forgot')}</p>
        {host?.demo && <p className={styles.hint}>{t('demo')}</p>}
      </main>
      <footer className={styles.foot}>
        <span>{location.host}</span>
        {host && <span>{t('version', { version: host.version })}</span>}
      </footer>
    </div>
  )
}
