import demonstration from './demonstration/page.tsx'
import signIn from './sign-in/page.tsx'
import start from './start/page.tsx'

/** Coming in, and the demonstration's clock. */
export const pages = [start, signIn, demonstration]
