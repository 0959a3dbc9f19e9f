import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { chooseEra } from '#i18n/era.ts'
import { useFormat } from '#i18n/use-format.ts'
import { todayInBangkok } from '#lib/dates.ts'
import { BUDDHIST_OFFSET, type Era } from '#lib/locale.ts'
import { LanguageSwitch } from '#ui/language-switch.tsx'
import { Segments } from '#ui/segments.tsx'

import { Group } from './group.tsx'
import styles from './look-settings.module.css'

/** Language, calendar era and colours. Each works at once, and is remembered in this browser. */
export function LookSettings() {
  const { t } = useTranslation(['settings', 'common'])
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const format = useFormat()
  const [today] = useState(() => todayInBangkok(Date.now()))
  const year = Number(today.slice(0, 4))

  return (
    <Group title={t('look.title')}>
      <div className={styles.fields}>
        <div>
          <p className={styles.label}>{t('look.language')}</p>
          <LanguageSwitch />
        </div>
        <div>
          <Segments<Era>
            label={t('look.era')}
            value={format.locale.era}
            segments={[
              { value: 'buddhist', label: t('look.buddhist', { year: year + BUDDHIST_OFFSET }) },
              { value: 'gregory', label: t('look.gregory', { year }) },
            ]}
            onChange={chooseEra}
          />
          <p className={styles.hint}>{t('look.today', { day: format.dayLong(today) })}</p>
        </div>
        <Segments<MantineColorScheme>
          label={t('look.theme')}
          value={colorScheme}
          segments={[
            { value: 'light', label: t('common:theme.light') },
            { value: 'dark', label: t('common:theme.dark') },
            { value: 'auto', label: t('common:theme.auto') },
          ]}
          onChange={setColorScheme}
        />
      </div>
    </Group>
  )
}
