import { createTheme, type MantineColorsTuple } from '@mantine/core'

import classes from './theme.module.css'

const teal = scale('#EDF8F6 #D5EFEA #A9DFD6 #79CCC0 #4CC2B3 #2A9F91 #158579 #0F766E #0B5F59 #084943')
const gray = scale('#F7F8F8 #F1F3F2 #E3E7E5 #CBD2D0 #AEB7B4 #828C89 #66716E #4E5957 #2E3735 #17201E')
const night = scale('#E6EBE9 #AEB8B5 #8F9A97 #6B7673 #272D2C #242A29 #1A1F1E #131716 #0F1212 #0A0C0C')
const red = scale('#FCF0EE #F8DEDB #EBC2BD #E39C94 #F2857C #D9594F #CC4138 #C0332B #9E2922 #7D201B')

/** Heights of controls: in rows, on the desktop, under a thumb. */
const height: Record<string, string> = { xs: '28px', sm: '32px', md: '44px' }

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 7 },
  colors: { teal, gray, dark: night, red },
  fontFamily: '"Sala Thai", -apple-system, "Segoe UI", Roboto, "Sala Latin", sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.55', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '1.4' },
      h2: { fontSize: '16px', lineHeight: '1.5' },
      h3: { fontSize: '14px', lineHeight: '1.55' },
    },
  },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '6px', md: '6px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  shadows: {
    xs: 'none',
    sm: 'none',
    md: 'var(--s-shadow-md)',
    lg: 'var(--s-shadow-lg)',
    xl: 'var(--s-shadow-lg)',
  },
  respectReducedMotion: true,
  activeClassName: '',
  components: {
    Button: {
      defaultProps: { size: 'sm' },
      classNames: { root: classes['button'], section: classes['buttonSection'] },
      vars: (_theme: unknown, props: Sized) => ({
        root: {
          '--button-height': height[props.size ?? 'sm'],
          '--button-padding-x': props.size === 'xs' ? '8px' : '12px',
          '--button-fz': props.size === 'md' ? '14px' : '13px',
        },
      }),
    },
    Input: {
      defaultProps: { size: 'sm' },
      classNames: { wrapper: classes['inputWrapper'], input: classes['input'] },
      vars: (_theme: unknown, props: Sized) => ({
        wrapper: {
          '--input-height': height[props.size ?? 'sm'],
          '--input-fz': props.size === 'md' ? '16px' : '13px',
          '--input-padding': '10px',
        },
      }),
    },
    InputWrapper: {
      classNames: { label: classes['label'], error: classes['error'], description: classes['description'] },
      vars: () => ({
        label: { '--input-label-size': '13px' },
        error: { '--input-error-size': '12px' },
        description: { '--input-description-size': '12px' },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 32 } },
    Anchor: { defaultProps: { inherit: true } },
    Checkbox: {
      defaultProps: { size: 'xs', radius: 'xs' },
      classNames: { input: classes['check'], label: classes['checkLabel'] },
    },
    Radio: {
      defaultProps: { size: 'xs' },
      classNames: { radio: classes['check'], label: classes['checkLabel'] },
    },
    Switch: { defaultProps: { size: 'sm' }, classNames: { label: classes['checkLabel'] } },
    Menu: {
      defaultProps: { shadow: 'md' },
      classNames: { dropdown: classes['layer'], item: classes['row'] },
    },
    Popover: { defaultProps: { shadow: 'md' }, classNames: { dropdown: classes['layer'] } },
    Combobox: { classNames: { dropdown: classes['layer'], option: classes['row'] } },
    Modal: {
      defaultProps: { size: 440, shadow: 'lg', centered: true, transitionProps: { duration: 160 } },
      classNames: { content: classes['layer'], title: classes['dialogTitle'], overlay: classes['scrim'] },
    },
    Tooltip: { defaultProps: { openDelay: 300 } },
    Skeleton: { defaultProps: { animate: false } },
  },
})

type Sized = { size?: string }

/** Ten shades, lightest first. */
function scale(shades: string): MantineColorsTuple {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = ''] = shades.split(' ')
  return [a, b, c, d, e, f, g, h, i, j]
}
