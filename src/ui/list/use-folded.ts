import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** How many of the boxes in a one-line row wrapped out of sight, or are cut. Looked at again when row or boxes change. */
export function useFolded(count: number): { ref: RefObject<HTMLDivElement | null>; folded: number } {
  const ref = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState(0)
  useLayoutEffect(() => {
    const row = ref.current
    if (!row) return
    const look = () => {
      const boxes = [...row.children].filter((child) => child instanceof HTMLElement)
      const top = boxes[0]?.offsetTop ?? 0
      const end = row.getBoundingClientRect().right + 1
      const isOut = (box: HTMLElement) => box.offsetTop > top || box.getBoundingClientRect().right > end
      setFolded(boxes.filter(isOut).length)
    }
    const observer = new ResizeObserver(look)
    observer.observe(row)
    for (const box of row.children) observer.observe(box)
    look()
    return () => observer.disconnect()
  }, [count])
  return { ref, folded }
}
