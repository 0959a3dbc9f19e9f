import type { CSSVariablesResolver } from '@mantine/core'

/**
 * Every colour of the product by the name that style sheets use (`var(--s-ink-2)`), light and dark.
 * Nothing but `ink` and `ink-2` may stand as text on `line`: the rest is too faint there (WCAG AA).
 */
const colors = {
  ground: ['#FFFFFF', '#131716'],
  rail: ['#F7F8F8', '#0F1212'],
  sunken: ['#F1F3F2', '#242A29'],
  hover: ['#F5F7F6', '#1C2221'],
  raised: ['#FFFFFF', '#1A1F1E'],
  line: ['#E3E7E5', '#272D2C'],
  'line-2': ['#CBD2D0', '#3A4341'],
  field: ['#828C89', '#6B7673'],
  ink: ['#17201E', '#E6EBE9'],
  'ink-2': ['#4E5957', '#AEB8B5'],
  'ink-3': ['#66716E', '#8F9A97'],
  accent: ['#0F766E', '#0F766E'],
  'accent-h': ['#0B5F59', '#138378'],
  'accent-ink': ['#0F766E', '#4CC2B3'],
  'accent-soft': ['#EAF5F3', '#112825'],
  'accent-line': ['#9AD3CA', '#1F5C54'],
  lead: ['#2563C4', '#6AA3F4'],
  prospect: ['#7C4DCB', '#B193F3'],
  customer: ['#2B8A3E', '#5FBF74'],
  ended: ['#828C89', '#7C8784'],
  overdue: ['#C0332B', '#F2857C'],
  'overdue-soft': ['#FCF0EE', '#2C1B19'],
  'overdue-line': ['#EBC2BD', '#5A302C'],
  soon: ['#8F5600', '#E0A345'],
  'soon-dot': ['#C77D0A', '#E0A345'],
  'soon-soft': ['#FCF6E9', '#241F14'],
  'soon-line': ['#EAD8AE', '#4C4024'],
  scrim: ['rgba(23,32,30,.32)', 'rgba(0,0,0,.56)'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

/** Mantine's own names, pointed at ours. Both schemes state them: Mantine sets its values per scheme. */
const mantineNames = {
  '--mantine-color-body': 'var(--s-ground)',
  '--mantine-color-text': 'var(--s-ink)',
  '--mantine-color-dimmed': 'var(--s-ink-3)',
  '--mantine-color-default': 'var(--s-raised)',
  '--mantine-color-default-border': 'var(--s-line-2)',
  '--mantine-color-default-hover': 'var(--s-hover)',
  '--mantine-color-default-color': 'var(--s-ink)',
  '--mantine-color-placeholder': 'var(--s-ink-3)',
  '--mantine-color-error': 'var(--s-overdue)',
  '--mantine-color-anchor': 'var(--s-accent-ink)',
  '--mantine-color-disabled': 'var(--s-sunken)',
  '--mantine-color-disabled-color': 'var(--s-ink-3)',
  '--mantine-color-disabled-border': 'var(--s-line-2)',
  '--mantine-color-teal-filled-hover': 'var(--s-accent-h)',
  '--mantine-primary-color-filled-hover': 'var(--s-accent-h)',
}

const shadows = {
  '--s-shadow-md': '0 1px 2px rgba(15,23,21,.06), 0 8px 24px rgba(15,23,21,.12)',
  '--s-shadow-lg': '0 2px 4px rgba(15,23,21,.06), 0 16px 48px rgba(15,23,21,.18)',
}

const scheme = (which: 0 | 1): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(colors).map(([name, pair]) => [`--s-${name}`, pair[which]])),
  ...mantineNames,
})

/** For `MantineProvider`: the colours of the product in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: shadows,
  light: scheme(0),
  dark: scheme(1),
})
