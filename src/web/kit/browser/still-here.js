import { sayLength } from './clock.js'
import { forgetAll } from './kept.js'

// seconds
const warnBefore = 120, lookEvery = 20

/** What the server says is left, or null when it cannot be asked. Another tab may have kept the session alive, or ended it. */
async function left(path) {
  try {
    const answer = await fetch(path, { headers: { accept: 'application/json' } })
    return answer.status === 401 ? 0 : answer.ok ? (await answer.json()).left : null
  } catch {
    return null
  }
}

// A page that stays on a screen nobody sits at must not stay readable. Autosave sends what is unsent as the page is left.
function leave() { location.assign(location.pathname) }

/** Tells the other tabs of this browser that somebody signed out, and follows when another tab did. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('sightline') : null
export const tellTabs = () => tabs?.postMessage('out')

/** Warns before the session ends and offers to stay; after it, leaves for the door, which leads back here. */
export function startStillHere() {
  const box = document.querySelector('[data-still-here]')
  if (!box) return
  const words = box.querySelector('[data-still-left]')
  let endsAt = performance.now() + Number(box.dataset.stillHere) * 1000
  const seconds = () => Math.round((endsAt - performance.now()) / 1000)
  const set = said => { if (said !== null) endsAt = performance.now() + said * 1000 }

  tabs?.addEventListener('message', () => {
    dispatchEvent(new Event('pagehide'))
    forgetAll()
    location.assign('/sign-in')
  })
  box.querySelector('[data-still-stay]').addEventListener('click', async () => {
    set(await left('/session/stay'))
    if (seconds() > 0) box.close()
    else leave()
  })
  box.addEventListener('cancel', event => event.preventDefault())

  async function look() {
    if (seconds() <= warnBefore) set(await left('/session'))
    if (seconds() <= 0) { leave(); return }
    if (seconds() > warnBefore) box.close()
    else {
      words.textContent = seconds() < 60 ? 'less than a minute' : sayLength(seconds() / 60)
      if (!box.open) box.showModal()
    }
    setTimeout(look, Math.max(1, Math.min(lookEvery, seconds() > warnBefore ? seconds() - warnBefore : lookEvery)) * 1000)
  }
  setTimeout(look, Math.max(0, seconds() - warnBefore) * 1000)
  // a tablet that slept has no timers: look at once when it wakes
  document.addEventListener('visibilitychange', () => { if (!document.hidden && seconds() <= warnBefore) void look() })
}
