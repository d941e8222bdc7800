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

/**
 * Drops entries whose form was sent whole. Reaching another page means the server answered; a form that is still on the page may
 * have come back from a lost connection, so its entry stays.
 */
export function dropSent(formsHere) {
  const here = new Set(formsHere.map(keyOf))
  for (const key of keys()) {
    if (!here.has(key) && attempt(() => JSON.parse(localStorage.getItem(key) ?? 'null'))?.sent) attempt(() => localStorage.removeItem(key))
  }
}
