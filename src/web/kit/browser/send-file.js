import { signedOut } from './draft.js'
import { entriesOf } from './form-state.js'

const pause = ms => new Promise(done => setTimeout(done, ms))

/** What the press that adds a file would send: everything typed, the version it started from, and the file. */
function bodyWith(draft, field, file) {
  const body = new FormData()
  for (const [name, value] of entriesOf(draft.form)) body.append(name, value)
  body.set('revision', draft.revision)
  body.set('_csrf', draft.form.elements.namedItem('_csrf')?.value ?? '')
  body.set('_do', `recorded:${field}`)
  body.append(`file.${field}`, file, file.name)
  return body
}

/**
 * Sends a file that this page holds, with everything typed, between two savings of its draft. Gives { problem: 'away' | 'failed' | 'out' | 'refused', says } when
 * the server does not have it: then it is still whoever's asked, and can be sent again.
 */
export async function sendFile(draft, field, file) {
  while (draft.busy) await pause(100)
  if (draft.stopped || draft.submitted) return { problem: 'failed' }
  draft.busy = true
  const upTo = draft.changes
  try {
    const answer = await fetch(draft.form.getAttribute('action'), { method: 'POST', body: bodyWith(draft, field, file), headers: { accept: 'application/json' }, redirect: 'manual' })
    if (signedOut(answer)) return { problem: 'out' }
    const says = await answer.json()
    if (answer.status === 422) return { problem: 'refused', says: says.refused }
    if (!says.given) return { problem: 'failed' }
    if (answer.ok) draft.took(says, upTo)
    else draft.changedElsewhere(says, upTo)
    // at once: what is saved next must name it, or it would be taken away again
    stand(draft.form, field, says.given)
  } catch (problem) {
    return { problem: problem instanceof TypeError ? 'away' : 'failed' }
  } finally {
    draft.busy = false
  }
  await showAgain(field)
  return {}
}

const placeOf = (page, field) => page.querySelector(`[data-files-of="${CSS.escape(field)}"]`)

function stand(form, field, given) {
  placeOf(form, field)?.append(...given.map(value => Object.assign(document.createElement('input'), { type: 'hidden', name: field, value })))
}

/** The list of files as the server shows it. Without a connection just then the file is kept all the same, and listed when the page is opened again. */
async function showAgain(field) {
  try {
    const answer = await fetch(location.href)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = answer.ok && placeOf(page, field)
    if (fresh) placeOf(document, field)?.replaceWith(fresh)
  } catch { /* it is kept */ }
}
