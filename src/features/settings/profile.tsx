import { useTranslation } from 'react-i18next'

import { Fact } from '#ui/facts.tsx'
import { useMe } from '#ui/session.ts'

import styles from './group.module.css'
import { Group } from './group.tsx'

/** Who is signed in; an administrator changes it under People. */
export function Profile() {
  const { t } = useTranslation(['settings', 'common'])
  const me = useMe()
  return (
    <Group title={t('profile.title')}>
      <dl className={styles.facts}>
        <Fact label={t('profile.name')}>{me.fullname}</Fact>
        <Fact label={t('profile.username')}>{me.username}</Fact>
        <Fact label={t('profile.staffCode')}>{me.staffCode}</Fact>
        <Fact label={t('profile.role')}>{t(`common:role.${me.role}`)}</Fact>
      </dl>
    </Group>
  )
}
