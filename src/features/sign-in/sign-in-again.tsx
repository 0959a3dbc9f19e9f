import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { PageDialog } from '#ui/page-dialog.tsx'
import { useMe, useSessionAccess } from '#ui/session.ts'

import styles from './sign-in-again.module.css'
import { SignInForm } from './sign-in-form.tsx'

/** The session ended while somebody works: they sign in over the page, and what lies under it stays as it is. */
export function SignInAgain() {
  const { t } = useTranslation('sign-in')
  const { enter, leave } = useSessionAccess()
  const me = useMe()
  return (
    <PageDialog title={t('again.title')}>
      <p className={styles.text}>{t('again.text')}</p>
      <SignInForm username={me.username} onEntered={enter}>
        <Button variant="default" onClick={leave}>
          {t('again.leave')}
        </Button>
      </SignInForm>
    </PageDialog>
  )
}
