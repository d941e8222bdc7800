import keys from './keys/page.tsx'
import take from './take/page.tsx'
import withPage from './with/page.tsx'

/** Help beyond the few things everybody needs: with each page, a first tour of one's own, and keys. */
export const pages = [withPage, take, keys]
