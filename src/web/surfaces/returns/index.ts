import check from './check/page.tsx'
import child from './child/page.tsx'
import file from './file/page.ts'
import progress from './progress/page.ts'
import rule from './rule/page.tsx'
import start from './start/page.tsx'

/** A statutory return checked against every official rule, before it is sent. */
export const pages = [start, check, progress, rule, child, file]
