import { ActionIcon } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { phoneHref } from '#lib/phone.ts'

type Props = { name: string; numbers: readonly (string | null)[] }

/** Calls the first number that can be called; nothing where there is none. */
export function CallButton({ name, numbers }: Props) {
  const { t } = useTranslation('customers')
  const href = numbers.map(phoneHref).find((one) => one !== undefined)
  if (href === undefined) return null
  return (
    <ActionIcon component="a" href={href} size={44} aria-label={`${t('action.call')} ${name}`}>
      <IconPhone size={18} stroke={1.6} />
    </ActionIcon>
  )
}
