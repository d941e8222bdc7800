// Follows how far a check has come, and shows the result when there is one. Without it the page is asked for again every two seconds.
const box = document.querySelector('[data-return-progress]')
const bar = box?.querySelector('progress')
const words = box?.querySelector('[role=status]')

async function look() {
  try {
    const answer = await fetch(box.dataset.returnProgress, { headers: { accept: 'application/json' } })
    // signed out, deleted or elsewhere: the page itself says which
    if (!answer.ok || answer.redirected) { location.reload(); return }
    const { busy, percent, words: said } = await answer.json()
    if (!busy) { location.reload(); return }
    bar.value = percent
    if (words.textContent !== said) words.textContent = said
  } catch {
    words.textContent = 'The server cannot be reached. Trying again.'
  }
  setTimeout(look, 1000)
}

if (box) setTimeout(look, 500)
