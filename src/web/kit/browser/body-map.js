/*
 * A tap on a part of a drawn body presses the button that names it:
 *   <div data-body-map="add-row:marks:where.">  <path data-part="F-SHIN-L">  …  <button value="add-row:marks:where.F-SHIN-L">
 * The buttons stand in a list beneath, which is folded away once a tap does the same. Without script the list is all there is to press.
 */
for (const map of document.querySelectorAll('[data-body-map]')) {
  const list = map.querySelector('details')
  if (list) list.open = false
  map.classList.add('sl-body--taps')
  map.addEventListener('click', event => {
    const part = event.target.closest?.('[data-part]')
    if (part) map.querySelector(`button[value="${map.dataset.bodyMap}${part.dataset.part}"]`)?.click()
  })
}
