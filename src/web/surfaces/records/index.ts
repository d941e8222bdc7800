import amend from './amend/page.tsx'
import file from './file/page.tsx'
import record from './record/page.tsx'
import withdraw from './withdraw/page.tsx'

/** Reading one record, and beginning to correct or withdraw it. */
export const pages = [record, amend, withdraw, file]
