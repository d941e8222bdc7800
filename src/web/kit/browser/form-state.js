// What a form holds, as a list of [name, value], and putting it back.
const notWriting = new Set(['_csrf', 'revision'])

/** Everything a person wrote in a form. Files are left out: a browser will not put them back. */
export const entriesOf = form => [...new FormData(form)].filter(([name, value]) => !notWriting.has(name) && typeof value === 'string')

/** Whether something was typed or chosen before this script was there to hear it, as on a slow connection. */
export const changedUnheard = form => [...form.elements].some(control => {
  if (!control.name || control.type === 'hidden' || control.type === 'file') return false
  if (control.type === 'checkbox' || control.type === 'radio') return control.checked !== control.defaultChecked
  if (control.options) return control.selectedIndex !== Math.max(0, [...control.options].findLastIndex(option => option.defaultSelected))
  return control.type !== 'submit' && control.type !== 'button' && control.value !== control.defaultValue
})

/** Puts entries back. Boxes and radios that are not among them are cleared. */
export function fill(form, entries) {
  const left = new Map()
  for (const [name, value] of entries) left.set(name, [...(left.get(name) ?? []), value])
  for (const control of form.elements) {
    if (!control.name || notWriting.has(control.name) || control.type === 'file' || control.type === 'submit') continue
    const values = left.get(control.name) ?? []
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = values.includes(control.value)
    else if (control.type === 'select-multiple') for (const option of control.options) option.selected = values.includes(option.value)
    else if (values.length > 0) control.value = values.shift()
    control.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

/** What is posted to save a draft: what was written, the version it started from, and the form's own token. */
export function bodyOf(form, revision) {
  const body = new URLSearchParams([...entriesOf(form), ['revision', revision]])
  const csrf = form.elements.namedItem('_csrf')
  if (csrf) body.set('_csrf', csrf.value)
  return body
}
