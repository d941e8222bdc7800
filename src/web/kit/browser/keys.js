// A key pressed by itself, outside any field, does what the link or field does that says it is its key. Which there are is the page's to say.
const isTyping = target => target instanceof Element && target.closest('input, textarea, select, [contenteditable], audio, video') !== null

/** The one thing to press in each row of a list, in the order of the page. */
const rows = () => [...document.querySelectorAll('main :is(.sl-duty, .sl-entry, .sl-news, .sl-rows > li, .sl-red, tbody tr)')]
  .map(row => row.querySelector('a[href], button')).filter(press => press?.checkVisibility())

/** The row after where the keyboard is, or before it. */
function step(back) {
  const all = rows(), from = document.activeElement, follows = Node.DOCUMENT_POSITION_FOLLOWING
  const isPast = press => from === document.body || Boolean((back ? press : from).compareDocumentPosition(back ? from : press) & follows)
  return back ? all.findLast(isPast) : all.find(isPast)
}

export function startKeys() {
  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || document.querySelector('dialog[open]')) return
    const main = document.querySelector('[data-keys="all"]')
    const to = main && (event.key === 'j' || event.key === 'k') ? step(event.key === 'k') : document.querySelector(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`)
    if (!to) return
    event.preventDefault()
    if (to.matches('a[href][aria-keyshortcuts]')) to.click()
    else to.focus()
  })
}
