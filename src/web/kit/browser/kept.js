// What could not be sent is kept on this computer until it can be, one entry for each form and person.
const prefix = 'sightline-draft:'

/** A person's own entry for a form: on a shared computer nobody is shown what somebody else wrote. */
export const keyOf = form => `${prefix}${form.dataset.autosaveOwner ?? ''}:${form.dataset.autosave}`

// A browser may refuse storage (private windows, full disks). Then writing goes on, and the line at the top does not claim more.
function attempt(work) {
  try {
    return work()
  } catch {
    return null
  }
}

let keeping = true

/** Keeps `{ revision, entries, at, sent }` for a form. True when it was really kept. */
export const keep = (form, what) => keeping && attempt(() => {
  localStorage.setItem(keyOf(form), JSON.stringify(what))
  return true
}) === true

/** What is kept for a form, or null. */
export const kept = form => attempt(() => JSON.parse(localStorage.getItem(keyOf(form)) ?? 'null'))

export const drop = form => attempt(() => localStorage.removeItem(keyOf(form)))

const keys = () => attempt(() => Object.keys(localStorage).filter(key => key.startsWith(prefix))) ?? []

/** Forgets everything, and keeps nothing more on this page. */
export function forgetAll() {
  keeping = false
  for (const key of keys()) attempt(() => localStorage.removeItem(key))
}

const entries = () => keys().flatMap(key => { const entry = attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null')); return entry ? [[key, entry]] : [] })
const set = (key, entry) => attempt(() => localStorage.setItem(key, JSON.stringify(entry)))

/** A form was sent, and its writer is at the door: it did not arrive. It is kept, and put back when they open the form again. */
export function notArrived() { for (const [key, entry] of entries()) if (entry.sent) set(key, { ...entry, sent: false, atDoor: true }) }

/** The server kept the form for its writer: it is sent or thrown away from there. */
export function keptThere() { for (const [key, { atDoor, ...entry }] of entries()) if (atDoor) set(key, { ...entry, sent: true }) }

/**
 * Drops entries whose form was sent whole. Reaching another page means the server answered; a form that is still on the page may
 * have come back from a lost connection, so its entry stays.
 */
export function dropSent(formsHere) {
  const here = new Set(formsHere.map(keyOf))
  for (const [key, { sent }] of entries()) if (!here.has(key) && sent) attempt(() => localStorage.removeItem(key))
}
