// On every page: GOV.UK's own behaviour, print buttons, and tidying up after writing. The page works without it.
import { initAll } from '/assets/govuk/govuk-frontend.min.js'
import { dropSent } from './kept.js'
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
// at the door nothing has arrived yet: what was sent is kept until its writer is back
if (!location.pathname.startsWith('/sign-in')) dropSent([...document.querySelectorAll('form[data-autosave]')])
