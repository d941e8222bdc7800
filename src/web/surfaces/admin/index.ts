import invite from './invite/page.tsx'
import overview from './overview/page.tsx'
import people from './people/page.tsx'
import person from './person/page.tsx'
import roles from './roles/page.tsx'
import units from './units/page.tsx'

/** Accounts and structure, for administrators. */
export const pages = [overview, people, person, invite, units, roles]
