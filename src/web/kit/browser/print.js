/** Shows buttons marked data-print, which are hidden until script can print, and prints when one is pressed. */
export function startPrint() {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
