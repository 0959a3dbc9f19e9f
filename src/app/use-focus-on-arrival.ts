import { useEffect, useRef, type RefObject } from 'react'
import { useLocation } from 'react-router'

import { announce } from '#ui/announce.ts'
import { usePageTitle } from '#ui/page-title.ts'

/**
 * A new page is read out by its title, and the keyboard starts at its content, unless the page itself put the focus
 * somewhere or it still stands on something that stayed (a tab, the search field).
 */
export function useFocusOnArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation()
  const { title } = usePageTitle()
  const arrived = useRef('')

  useEffect(() => {
    if (title === '' || arrived.current === pathname) return
    const first = arrived.current === ''
    arrived.current = pathname
    if (first) return // a page that was just loaded is read by the browser
    announce(title)
    const focused = document.activeElement
    if (focused === null || focused === document.body) main.current?.focus({ preventScroll: true })
  }, [main, pathname, title])
}
