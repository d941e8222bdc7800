// On every page: GOV.UK's own behaviour, print buttons, and tidying up after writing. The page works without it.
import { initAll } from '/assets/govuk/govuk-frontend.min.js'
import { dropSent, keptThere, notArrived } from './kept.js'
import { startKeys } from './keys.js'
import { startPrint } from './print.js'
import { startSignOut } from './sign-out.js'
import { startStillHere } from './still-here.js'

// GOV.UK's modules refuse to start without these two classes, which its own template sets from an inline script we do not allow
document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
startKeys()
startPrint()
startSignOut()
startStillHere()
// at the door nothing has arrived yet: what was sent is kept until its writer is back, by the server or else here
if (/^\/(sign-in|tablet)\b/.test(location.pathname)) notArrived()
else {
  if (location.pathname === '/held') keptThere()
  dropSent([...document.querySelectorAll('form[data-autosave]')])
}
