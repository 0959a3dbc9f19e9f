import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Link } from 'react-router'

import { Kbd } from './kbd.tsx'
import styles from './menu-button.module.css'

export type MenuItem = { label: string; icon?: ReactNode; hotkey?: string; tone?: 'danger' } & (
  | { to: string }
  | { run: () => void }
)

type Props = {
  /** What the button shows; give `label` where that is only a picture. */
  children: ReactNode
  label?: string
  className?: string | undefined
  /** Groups of items, with a line between them. */
  items: readonly (readonly MenuItem[])[]
  /** Something to read above the items: who is signed in, for instance. */
  head?: ReactNode
  /** Where it opens; up for a bar at the bottom of the page. */
  opens?: 'down' | 'up'
}

/**
 * A button with a short menu under its right edge. By hand and small, because it is on every page; menus that must
 * find their own place on the screen are Mantine's. Arrows, Home, End, Escape and Tab do what they do in any menu.
 */
export function MenuButton({ children, label, className, items, head, opens = 'down' }: Props) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const rows = () => [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(false)
    if (event.key === 'Escape') return close()
    const next = nextRow(event.key, rows())
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <div ref={box} className={styles.box}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div className={styles.menu} data-opens={opens}>
          {head}
          <div id={id} role="menu" tabIndex={-1} aria-label={label} onKeyDown={move}>
            {items.map((group, index) => (
              // groups are fixed for a menu: their place is their name
              <div key={index} className={styles.group}>
                {group.map((item) => (
                  <Row key={item.label} item={item} close={close} />
                ))}
              </div>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}

function nextRow(key: string, rows: readonly HTMLElement[]): HTMLElement | undefined {
  const at = rows.findIndex((row) => row === document.activeElement)
  if (key === 'ArrowDown') return rows[(at + 1) % rows.length]
  if (key === 'ArrowUp') return rows.at(at - 1)
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  return undefined
}

function Row({ item, close }: { item: MenuItem; close: () => void }) {
  const content = (
    <>
      {item.icon}
      <span className={styles.label}>{item.label}</span>
      {item.hotkey && <Kbd>{item.hotkey}</Kbd>}
    </>
  )
  const shared = { role: 'menuitem', tabIndex: -1, className: styles.row, 'data-tone': item.tone }
  if ('to' in item) {
    return (
      <Link {...shared} to={item.to} onClick={close}>
        {content}
      </Link>
    )
  }
  const run = () => {
    close()
    item.run()
  }
  return (
    <button {...shared} type="button" onClick={run}>
      {content}
    </button>
  )
}
