import check from './check/page.tsx'
import child from './child/page.tsx'
import file from './file/page.ts'
import progress from './progress/page.ts'
import rule from './rule/page.tsx'
import start from './start/page.tsx'
import write from './write/page.tsx'
import written from './written/page.ts'

/** A statutory return, given or written from the record, checked against every official rule before it is sent. */
export const pages = [start, write, written, check, progress, rule, child, file]
