import { useRef, type MouseEvent, type PointerEvent } from 'react'

/** Milliseconds that a finger rests before it means more than a press, and px that it may tremble meanwhile. */
const LONG = 500
const TREMBLE = 10

/** A finger that rests on something. The press that follows does not count as one; nor does the device's own menu come. */
export function useLongPress(act: (() => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const from = useRef({ x: 0, y: 0 })
  const acted = useRef(false)
  if (!act) return {}
  const end = () => clearTimeout(timer.current)
  return {
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      acted.current = false
      if (pointerType === 'mouse') return
      from.current = { x, y }
      timer.current = setTimeout(() => {
        acted.current = true
        act()
      }, LONG)
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - from.current.x, clientY - from.current.y) > TREMBLE) end()
    },
    onPointerUp: end,
    onPointerCancel: end,
    onContextMenu: (event: MouseEvent) => acted.current && event.preventDefault(),
    onClick: (event: MouseEvent) => acted.current && event.preventDefault(),
  }
}
