import all from './all/page.tsx'
import rule from './rule/page.tsx'

/** The rules: what is owed to every child, by when, and how far it binds. */
export const pages = [all, rule]
