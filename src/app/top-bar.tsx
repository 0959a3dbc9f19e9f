import { LanguageSwitch } from '#ui/language-switch.tsx'

import { Breadcrumbs } from './breadcrumbs.tsx'
import { MeMenu } from './me-menu.tsx'
import type { Section } from './navigation.ts'
import { NewMenu } from './new-menu.tsx'
import { SearchButton } from './search-button.tsx'
import { SyncState } from './sync-state.tsx'
import { ThemeToggle } from './theme-toggle.tsx'
import { UnsentButton } from './unsent-button.tsx'
import styles from './top-bar.module.css'

/** What is at hand on every page. On a phone the pages have their own head, and More has the rest. */
export const TopBar = ({ section }: { section: Section | undefined }) => (
  <header className={styles.bar}>
    <Breadcrumbs section={section} />
    <SearchButton />
    <NewMenu />
    <UnsentButton />
    <SyncState />
    <LanguageSwitch short />
    <ThemeToggle />
    <MeMenu />
  </header>
)
