import { forgetAll } from './kept.js'
import { tellTabs } from './still-here.js'

function leave() {
  // whatever is unsent goes now, as when a page is left, while this person is still signed in
  dispatchEvent(new Event('pagehide'))
  forgetAll()
  tellTabs()
}

/** Signing out leaves nothing that anybody wrote on this computer. */
export function startSignOut() {
  for (const form of document.querySelectorAll('form[data-signs-out]')) form.addEventListener('submit', leave)
}
