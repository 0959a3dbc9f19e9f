import { useTranslation } from 'react-i18next'

import { useTitle } from '#ui/page-title.ts'
import { usePermissions } from '#ui/session.ts'

import { About } from './about.tsx'
import { LookSettings } from './look-settings.tsx'
import { Partners } from './partners.tsx'
import { PasswordForm } from './password-form.tsx'
import { Profile } from './profile.tsx'
import styles from './settings-page.module.css'

/** What a person sets for themselves, and what the system says of itself. */
export function Component() {
  const { t } = useTranslation(['settings', 'common'])
  const { mayDo } = usePermissions()
  useTitle(t('common:nav.settings'))
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <div className={styles.groups}>
        <Profile />
        <LookSettings />
        <PasswordForm />
        {mayDo('listPartners') && <Partners />}
        <About />
      </div>
    </div>
  )
}
