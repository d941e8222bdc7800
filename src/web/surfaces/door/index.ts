import demonstration from './demonstration/page.tsx'
import followFirst from './first/follow.tsx'
import first from './first/page.tsx'
import held from './held/page.tsx'
import codes from './join/codes.tsx'
import followJoin from './join/follow.tsx'
import join from './join/page.tsx'
import passkey from './passkey/page.tsx'
import persona from './persona/page.tsx'
import pin from './pin/page.tsx'
import second from './second/page.tsx'
import signIn from './sign-in/page.tsx'
import start from './start/page.tsx'
import tablet from './tablet/page.tsx'

/** Coming in: by account, or in the demonstration as somebody made up; and the demonstration's clock. */
export const pages = [start, persona, demonstration, signIn, passkey, second, join, codes, followJoin, first, followFirst, held, tablet, pin]
