/**
 * The line that says where a draft stands: the Autosave part whose data-save-for is the form's id. Its words for every state are in
 * its template, so that they are written once, on the server. Without the line saving still works, silently.
 */
export function saveLine(form, does) {
  const line = document.querySelector(`[data-save-for="${CSS.escape(form.id)}"]`)
  const place = line?.querySelector('.sl-save__now')
  const states = line?.querySelector('template')?.content
  let shown = ''

  line?.addEventListener('click', event => {
    const press = event.target instanceof Element && event.target.closest('[data-save-do]')
    if (press) does[press.dataset.saveDo]?.()
  })

  /** Shows a state. `time` is filled into its words. Repeating a state changes nothing, so a screen reader is not told twice. */
  return (state, time = '') => {
    const found = [...states?.children ?? []].find(one => one.dataset.state === state)
    if (!place || !found || shown === `${state} ${time}`) return
    shown = `${state} ${time}`
    const copy = found.cloneNode(true)
    for (const words of copy.querySelectorAll('[data-state] > span')) words.textContent = words.textContent.replace('{time}', time)
    place.replaceChildren(...copy.childNodes)
  }
}
