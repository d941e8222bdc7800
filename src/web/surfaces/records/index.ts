import amend from './amend/page.tsx'
import file from './file/page.tsx'
import pdf from './pdf/page.ts'
import record from './record/page.tsx'
import toChild from './to-child/page.tsx'
import withdraw from './withdraw/page.tsx'

/** Reading one record, and beginning to correct or withdraw it. */
export const pages = [record, amend, withdraw, file, toChild, pdf]
