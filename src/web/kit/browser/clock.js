/**
 * A clock that agrees with the server: its moment when the page was made (an ISO instant), moved on by this computer's own. A
 * demonstration runs at another time, and a tablet's clock may be wrong.
 */
export function clockFrom(serverNow) {
  const started = performance.now()
  const base = Date.parse(serverNow ?? '')
  return () => (Number.isNaN(base) ? Date.now() : base + performance.now() - started)
}

const time = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: 'Europe/London' })

/** '3:14pm' where the authority is. */
export const sayTime = ms => time.format(ms).replace(/\s/g, '').toLowerCase()

/** '1 hour 15 minutes'; days after two of them, because nobody thinks in 53 hours. */
export function sayLength(minutes) {
  const some = (count, word) => (count > 0 ? `${count} ${word}${count === 1 ? '' : 's'}` : '')
  const whole = Math.max(0, Math.floor(minutes))
  const days = whole >= 2880 ? Math.floor(whole / 1440) : 0
  const hours = Math.floor((whole - days * 1440) / 60)
  return [some(days, 'day'), some(hours, 'hour'), days > 0 ? '' : some(whole % 60, 'minute')].filter(Boolean).join(' ') || 'less than a minute'
}
