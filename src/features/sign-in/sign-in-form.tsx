import '@mantine/core/styles/PasswordInput.layer.css'

import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import type { Session } from '#contract/sala/session.ts'

import styles from './sign-in-form.module.css'
import { useSignIn } from './use-sign-in.ts'

type Props = {
  /** Who was here before, when only the session ran out. */
  username?: string
  onEntered: (session: Session) => void
  /** Beside the button. */
  children?: ReactNode
}

/** User name, password, one button: on the sign-in page and in the dialog over a page. */
export function SignInForm({ username, onEntered, children }: Props) {
  const { t } = useTranslation('sign-in')
  const { submit, busy, refusal, wait } = useSignIn(onEntered)
  const [shown, setShown] = useState(false)
  const name = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)
  const refused = refusal && t(refusal.key, { seconds: wait })

  useEffect(() => {
    const field = username === undefined ? name : password
    field.current?.focus()
  }, [username])
  useEffect(() => {
    if (refusal?.key === 'wrong') password.current?.select()
  }, [refusal])

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextInput
        name="username"
        label={t('username')}
        defaultValue={username ?? ''}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        ref={name}
      />
      <PasswordInput
        ref={password}
        name="password"
        label={t('password')}
        autoComplete="current-password"
        visible={shown}
        onVisibilityChange={setShown}
        visibilityToggleButtonProps={{ 'aria-label': t(shown ? 'hide' : 'show') }}
        aria-invalid={refused !== undefined}
        error={refused}
        errorProps={{ role: 'alert' }}
      />
      <div className={styles.actions}>
        {children}
        <Button type="submit" className={styles.enter} loading={busy} disabled={wait > 0}>
          {t('signIn')}
        </Button>
      </div>
    </form>
  )
}
