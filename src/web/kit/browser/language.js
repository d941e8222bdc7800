/** Fills 'Words to think about' with what the server found in the text it has just saved. */
export function sayWords(form, words) {
  const place = form.querySelector('[data-language]'), list = place?.querySelector('[data-language-list]')
  if (!place || !list) return
  list.replaceChildren(...words.map(item))
  place.hidden = words.length === 0
}

function item({ asked, words, better, why }) {
  const one = document.createElement('li'), strong = document.createElement('strong'), quiet = document.createElement('span')
  strong.textContent = `‘${words}’`
  quiet.className = 'sl-quiet'
  quiet.textContent = why
  one.append(strong, ` in ‘${asked}’. ${better} `, quiet)
  return one
}
