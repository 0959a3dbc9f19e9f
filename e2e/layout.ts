/** Run inside the page: `page.evaluate(tooWide)`. Each names what is wrong, or answers nothing. */

/** What makes the page, or a box of it that is not meant to, move sideways. */
export function tooWide(): string[] {
  const name = (one: Element) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 30)}`
  const root = document.documentElement
  const boxes = [
    root,
    document.body,
    ...document.querySelectorAll('main, form, [role=dialog], dialog, article'),
  ]
  const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => `wide: ${name(box)}`)
  const mayScroll = (one: Element | null): boolean =>
    one !== null &&
    one !== root &&
    (/(auto|scroll)/.test(getComputedStyle(one).overflowX) || mayScroll(one.parentElement))
  const isShown = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const out = Array.from(document.querySelectorAll('body *')).filter((one) => {
    const { left, right, width, height } = one.getBoundingClientRect()
    const isOut = width > 1 && height > 1 && (right > root.clientWidth + 1 || left < -1)
    return isOut && isShown(one) && !mayScroll(one.parentElement) && one.closest('[inert], svg') === null
  })
  return [...wide, ...out.map((one) => `out: ${name(one)}`)]
}

const controls = 'a[href], button, input, select, textarea, summary, [role=option], [role=menuitem]'

/** What somebody on a phone presses most: ways to elsewhere, search, cards, fields, what a dialog asks. */
const primary = [
  'nav a, nav button, main li > a, [type=submit], dialog button:not([aria-label])',
  '[type=search], form input:not([type=radio], [type=checkbox]), form select, form textarea',
].join()

export const anything = { wide: 24, high: 24, controls }
export const underThumb = { wide: 36, high: 44, controls: primary }

/** Controls smaller than that, in px, but for links within a sentence. */
export function tooSmall({ wide, high, controls: which }: typeof anything): string[] {
  const inText = (one: Element) =>
    getComputedStyle(one).display === 'inline' &&
    (one.parentElement?.textContent ?? '').trim() !== one.textContent?.trim()
  // the label of a small control and the frame of a field are pressed as well
  const around = (one: Element): Element[] => {
    const frame = [one.parentElement, one.parentElement?.parentElement].find(
      (box) => box && parseFloat(getComputedStyle(box).borderTopWidth) > 0,
    )
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
    return one.matches('input, select')
      ? [frame, label].filter((box) => box !== undefined && box !== null)
      : []
  }
  return Array.from(document.querySelectorAll(which)).flatMap((one) => {
    if (!one.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return []
    if (one.closest('[inert]') !== null || inText(one)) return []
    const boxes = [one, ...around(one)].map((box) => box.getBoundingClientRect())
    const width = Math.max(...boxes.map((box) => box.width))
    const height = Math.max(...boxes.map((box) => box.height))
    // drawn elsewhere for those who hear the page, or as large as it should be
    if (width <= 1 || height <= 1 || (Math.round(width) >= wide && Math.round(height) >= high)) return []
    const name = one.getAttribute('aria-label') ?? one.textContent
    return [`${Math.round(width)}×${Math.round(height)} ${one.tagName} ${name} ${one.className}`]
  })
}
