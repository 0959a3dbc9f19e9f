import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { MenuButton } from '#ui/menu-button.tsx'
import { usePermissions } from '#ui/session.ts'

import { creations } from './navigation.ts'
import styles from './top-bar.module.css'

/** Everything that can be made from anywhere. Absent for people who may make nothing. */
export function NewMenu() {
  const { t } = useTranslation()
  const { mayDo } = usePermissions()
  const items = creations
    .filter(({ needs }) => mayDo(needs))
    .map(({ key, to }) => ({ label: t(`nav.${key}`), to }))
  if (items.length === 0) return null
  return (
    <MenuButton className={styles.new} items={[items]}>
      <IconPlus size={16} stroke={1.6} aria-hidden="true" />
      {t('nav.new')}
      <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />
    </MenuButton>
  )
}
