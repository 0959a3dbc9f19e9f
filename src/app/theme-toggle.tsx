import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** Light or dark, against what is shown now; "as the system" is chosen in the settings. */
export function useThemeToggle() {
  const { t } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return {
    label: t(dark ? 'nav.toLight' : 'nav.toDark'),
    Icon: dark ? IconSun : IconMoon,
    toggle: () => setColorScheme(dark ? 'light' : 'dark'),
  }
}

export function ThemeToggle() {
  const { label, Icon, toggle } = useThemeToggle()
  return (
    <ActionIcon aria-label={label} title={label} onClick={toggle}>
      <Icon size={18} stroke={1.6} />
    </ActionIcon>
  )
}
