import calendar from './calendar/page.tsx'
import codes from './codes/page.tsx'
import messages from './messages/page.tsx'
import mine from './mine/page.tsx'
import passkeys from './passkeys/page.tsx'
import password from './password/page.tsx'
import recovery from './recovery/page.tsx'

/** A person's own account. */
export const pages = [mine, password, codes, passkeys, recovery, messages, calendar]
