// Sends the files of a return, or those to be brought in, and says how far that has come. Without it the browser sends the form by itself.
const form = document.querySelector('form[data-return-give]')
const sending = form?.querySelector('[data-return-sending]')
const problems = form?.querySelector('[data-return-problems]')
const says = form?.querySelector('[data-return-sent]')
const bar = form?.querySelector('progress')
const press = form?.querySelector('button[type=submit]')
const megabyte = 1_000_000
/** the field whose problem it is when nothing else says so */
const files = form?.querySelector('input[type=file]')?.name

/** Says what is to be put right above the form, and where that is. */
function show(list) {
  sending.hidden = true
  press.disabled = false
  const items = list.map(({ field, says: text }) => {
    const link = Object.assign(document.createElement('a'), { href: `#${field}`, textContent: text })
    const item = document.createElement('li')
    item.append(link)
    return item
  })
  const box = Object.assign(document.createElement('div'), { className: 'govuk-error-summary', tabIndex: -1 })
  const heading = Object.assign(document.createElement('h2'), { className: 'govuk-error-summary__title', textContent: 'There is something to put right' })
  const all = Object.assign(document.createElement('ul'), { className: 'govuk-list govuk-error-summary__list' })
  all.append(...items)
  box.append(heading, all)
  problems.replaceChildren(box)
  box.focus()
}

function send() {
  const body = new FormData(form)
  // before the files, because the server reads the form as it comes
  const ordered = new FormData()
  for (const [name, value] of body) if (typeof value === 'string') ordered.append(name, value)
  ordered.append('_as', 'script')
  let bytes = 0
  for (const [name, value] of body) if (typeof value !== 'string' && value.name !== '') { ordered.append(name, value); bytes += value.size }
  if (bytes > Number(form.dataset.mostBytes)) { show([{ field: files, says: `The files are larger than ${Number(form.dataset.mostBytes) / megabyte} MB together.` }]); return }
  problems.replaceChildren()
  sending.hidden = false
  press.disabled = true
  const request = new XMLHttpRequest()
  request.upload.addEventListener('progress', event => {
    bar.value = event.total > 0 ? event.loaded / event.total * 100 : 0
    says.textContent = event.loaded < event.total ? `${(event.loaded / megabyte).toFixed(1)} of ${(event.total / megabyte).toFixed(1)} MB` : 'All sent'
  })
  request.addEventListener('load', () => {
    let answer = null
    try { answer = JSON.parse(request.responseText) } catch { /* not ours: the page says what it is */ }
    if (answer?.to) location.assign(answer.to)
    else if (answer?.problems) show(answer.problems)
    else location.reload()
  })
  request.addEventListener('error', () => show([{ field: files, says: `The files could not be sent. Check the connection and press ${press.textContent.trim()} again.` }]))
  request.open('POST', form.getAttribute('action'))
  request.setRequestHeader('accept', 'application/json')
  request.send(ordered)
}

// GOV.UK's script hides a comma between the words of its button. What is heard would then not be what is seen, and whoever presses
// by speaking could not say it.
for (const comma of form?.querySelectorAll('.govuk-file-upload-button .govuk-visually-hidden') ?? []) {
  if (comma.textContent.trim() !== ',') continue
  comma.textContent = ' '
  comma.before(' ')
}

form?.addEventListener('submit', event => { event.preventDefault(); send() })
