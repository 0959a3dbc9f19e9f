import '@mantine/core/styles/PasswordInput.layer.css'

import { Button, PasswordInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { call } from '#api/session.ts'
import { changePassword } from '#contract/sala/session.ts'
import { typedText } from '#lib/typed-text.ts'
import { useMe } from '#ui/session.ts'
import { toast } from '#ui/toast.ts'

import { Group } from './group.tsx'
import styles from './password-form.module.css'
import { faultsFrom, faultsOf, type PasswordFaults } from './password.ts'

/** Old password, new password, one button. Pasting is welcome, so that password managers work. */
export function PasswordForm() {
  const { t } = useTranslation('settings')
  const me = useMe()
  const [faults, setFaults] = useState<PasswordFaults>({})
  const change = useMutation({
    mutationFn: (body: { old: string; new: string }) => call(changePassword, { body }),
    onError: (error) => setFaults(faultsFrom(error)),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const typed = { old: typedText(form, 'old'), new: typedText(form, 'new') }
    const seen = faultsOf(typed)
    setFaults(seen ?? {})
    if (seen || change.isPending) return
    change.mutate(typed, {
      onSuccess: () => {
        form.reset()
        toast({ kind: 'done', text: t('password.changed') })
      },
    })
  }

  return (
    <Group title={t('password.title')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        {/* for password managers: whose password this is */}
        <input name="username" autoComplete="username" value={me.username} readOnly hidden />
        <PasswordInput
          name="old"
          label={t('password.old')}
          autoComplete="current-password"
          aria-invalid={faults.old !== undefined}
          error={faults.old && t(`password.${faults.old}`)}
        />
        <PasswordInput
          name="new"
          label={t('password.new')}
          description={t('password.rule')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autoComplete="new-password"
          aria-invalid={(faults.said ?? faults.new) !== undefined}
          error={faults.said ?? (faults.new && t(`password.${faults.new}`))}
        />
        {faults.failed && (
          <p role="alert" className={styles.failed}>
            {t(`password.${faults.failed}`, { seconds: faults.seconds ?? 0 })}
          </p>
        )}
        <Button type="submit" variant="default" className={styles.change} loading={change.isPending}>
          {t('password.change')}
        </Button>
      </form>
    </Group>
  )
}
