import type { Page } from 'playwright-core'
import { themes } from '../src/web/server/theme.ts'

/** A small number that is always the same for a page: which of several ways it is looked at in. */
export const shareOf = (address: string): number => [...address.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 9973, 7)

/** Every page on the narrowest phone and at a small desk; one in two on a wide desk, the others at a desk at 200%. */
export const widthsOf = (share: number): readonly (readonly [width: number, height: number])[] => [[1366, 768], share % 2 === 0 ? [1920, 1080] : [683, 384], [320, 640]]

/** Which theme a page wears at a width: over the pages, each theme at each width. */
export const themeAt = (share: number, narrow: boolean): string => themes[(share + (narrow ? 0 : 1)) % themes.length] ?? 'light'

/**
 * Whatever reaches past the edge of the window or is cut short: a name breaks over lines and is never cut. What scrolls in a box of its own is neither.
 * And words of ordinary length over three lines or more: what stands beside something wide is left no room, and is set a letter a line.
 */
const brokenOut = `(() => {
  const wide = document.documentElement.clientWidth
  const name = (e) => e.tagName.toLowerCase() + (e.className && typeof e.className === 'string' ? '.' + e.className.trim().split(/\\s+/)[0] : '')
  const aside = (e) => e.closest('.govuk-visually-hidden, .govuk-skip-link, svg, template, [hidden]')
  const unseen = (e) => { for (let p = e; p && p !== document.body; p = p.parentElement) { const s = getComputedStyle(p); if (s.clipPath !== 'none' || s.clip !== 'auto' || (s.overflowX === 'hidden' && p.clientWidth <= 1)) return true } return false }
  const scrolls = (e) => { for (let p = e; p && p !== document.body; p = p.parentElement) if (/auto|scroll/.test(getComputedStyle(p).overflowX)) return true; return false }
  const faults = document.documentElement.scrollWidth > wide ? ['scrolls sideways'] : []
  const strewn = (n) => [...n.data.matchAll(/\\p{L}{4,12}(?!\\p{L})/gu)].some((w) => {
    const range = document.createRange()
    range.setStart(n, w.index); range.setEnd(n, w.index + w[0].length)
    return new Set([...range.getClientRects()].map((r) => Math.round(r.top))).size > 2
  })
  for (const e of document.querySelectorAll('body *')) {
    if (!e.checkVisibility() || aside(e) || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue
    const style = getComputedStyle(e), over = style.overflowX, box = e.getBoundingClientRect()
    if (box.width > 1 && box.width < 6 * parseFloat(style.fontSize) && !unseen(e) && [...e.childNodes].some((n) => n.nodeType === 3 && strewn(n))) faults.push('is set a letter a line: ' + name(e))
    if (/hidden|clip/.test(over) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1) faults.push('is cut short: ' + name(e))
    if (box.right > wide + 1 && box.width > 1 && !scrolls(e) && !unseen(e)) faults.push('reaches past the edge: ' + name(e))
  }
  return [...new Set(faults)].slice(0, 4)
})()`

export const brokenOutOf = (page: Page): Promise<readonly string[]> => page.evaluate<string[]>(brokenOut)

/** How something looks, to tell whether the keyboard's place shows on it or on the part round it. */
const looks = '(e) => [e, e.nextElementSibling, e.parentElement].filter(Boolean).map((x) => { const s = getComputedStyle(x), b = getComputedStyle(x, "::before"); return [s.outlineStyle + s.outlineWidth + s.outlineColor, s.boxShadow, s.backgroundColor, s.borderColor, b.boxShadow, b.outline].join() }).join("|")'

/** The keyboard alone: one press past the header, and from there to what the page asks to be done, which shows that it has the keyboard. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)')
  await page.keyboard.press('Tab')
  const first = await page.evaluate<string>('document.activeElement.className')
  const faults = first.includes('govuk-skip-link') ? [] : [`the first press of Tab is on ${first || 'nothing'}, not on the way past the header`]
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const found = await page.evaluate<string[]>(`(() => {
    const looks = ${looks}
    const main = document.querySelector('main'), can = [...main.querySelectorAll('a[href], button, input, select, textarea, summary, audio, [tabindex]')].filter((e) => e.checkVisibility({ visibilityProperty: true }) && !e.disabled && e.type !== 'hidden')
    const faults = []
    if (can.some((e) => e.tabIndex > 0)) faults.push('something jumps the keyboard’s queue')
    if (can.length > 0 && !main.contains(document.activeElement)) faults.push('past the header the keyboard is not in the page, but on ' + document.activeElement.tagName)
    const asks = main.querySelector('.govuk-button:not(.govuk-button--secondary, [hidden], [disabled])') ?? can[0]
    if (!asks || !asks.checkVisibility()) return faults
    if (asks.tabIndex < 0) faults.push('the keyboard cannot reach: ' + asks.textContent.trim().slice(0, 40))
    asks.blur()
    const before = looks(asks)
    asks.focus()
    const took = document.activeElement === asks, after = looks(asks)
    asks.blur()
    if (!took) faults.push('does not take the keyboard: ' + asks.className)
    else if (after === before) faults.push('does not show that it has the keyboard: ' + asks.tagName + '.' + asks.className)
    return faults
  })()`)
  return [...faults, ...found]
}

const each = (html: string, tag: string): readonly { readonly open: string; readonly inside: string }[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 'gs'))].map(([, open = '', inside = '']) => ({ open, inside }))

/** Forms that only script could send: with nothing to press, or no token. */
export function unsendable(html: string): readonly string[] {
  const seen = html.replaceAll(/<(template|dialog)\b.*?<\/\1>/gs, '')
  return each(seen, 'form').flatMap(({ open, inside }) => {
    const name = /action="([^"]*)"/.exec(open)?.[1] ?? 'here'
    const presses = each(inside, 'button').filter((b) => !/type="(button|reset)"/.test(b.open))
    return [
      ...(presses.length === 0 && !/<input[^>]*type="submit"/.test(inside) ? [`nothing sends the form to ${name}`] : []),
      ...(/method="post"/i.test(open) && !/name="_csrf"/.test(inside) ? [`the form to ${name} carries no token`] : []),
    ]
  })
}
