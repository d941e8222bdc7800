/** Says who else writes the same, and that somebody has sent theirs, as the server found when it saved. What has not changed is not said again. */
export function sayAtOnce(form, { writing = [], sent = '' }) {
  const place = form.querySelector('[data-at-once]'), lines = place?.querySelector('[data-at-once-writing]'), line = place?.querySelector('[data-at-once-sent]')
  if (!lines || !line) return
  if ([...lines.children].map(p => p.textContent).join('\n') !== writing.join('\n')) {
    lines.replaceChildren(...writing.map(words => Object.assign(document.createElement('p'), { textContent: words })))
  }
  if (line.firstChild.textContent !== sent) line.firstChild.textContent = sent
  line.hidden = sent === ''
}
