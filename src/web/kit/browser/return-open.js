// A page of a return that is being checked says when it is closed: what is not kept is then deleted after a minute. The page says it
// of itself, by the token it was given, so that a reload or a link to the next page of the same check loses nothing.
const mark = document.querySelector('[data-return-open]')

if (mark) {
  const { returnOpen: to, returnPage: page, returnForm: form } = mark.dataset
  addEventListener('pagehide', () => {
    const body = new URLSearchParams({ _csrf: form, _do: 'closed', page })
    void fetch(to, { method: 'POST', body, keepalive: true, headers: { accept: 'application/json' } }).catch(() => undefined)
  })
  // taken out of the browser's memory of pages, it was closed before: it needs a token of its own again
  addEventListener('pageshow', event => { if (event.persisted) location.reload() })
}
