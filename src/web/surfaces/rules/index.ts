import all from './all/page.tsx'
import rule from './rule/page.tsx'
import sharing from './sharing/page.tsx'
import standard from './standard/page.tsx'
import standards from './standards/page.tsx'
import unverified from './unverified/page.tsx'

/** The rules: what is owed to every child, by when, how far it binds, what is a choice, what may be shared, and what nobody has checked. */
export const pages = [all, sharing, standards, standard, unverified, rule]
