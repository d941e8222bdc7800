/*
 * Keeps 'missing for 1 hour 15 minutes' true while the page is open:
 *   <span data-missing-since="ISO instant" data-server-now="ISO instant">1 hour 15 minutes</span>
 * Not announced each minute: a screen reader reads the time it finds when it gets there.
 */
import { clockFrom, sayLength } from './clock.js'

for (const place of document.querySelectorAll('[data-missing-since]')) {
  const now = clockFrom(place.dataset.serverNow)
  const since = Date.parse(place.dataset.missingSince)
  const show = () => { place.textContent = sayLength((now() - since) / 60_000) }
  if (Number.isNaN(since)) continue
  show()
  setInterval(show, 15_000)
}
