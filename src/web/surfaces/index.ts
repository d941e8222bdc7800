import type { Page } from '../contract.ts'
import { pages as about } from './about/index.ts'
import { pages as access } from './access/index.ts'
import { pages as account } from './account/index.ts'
import { pages as admin } from './admin/index.ts'
import { pages as child } from './child/index.ts'
import { pages as door } from './door/index.ts'
import { pages as home } from './home/index.ts'
import { pages as keeping } from './keeping/index.ts'
import { pages as keepingSafe } from './keeping-safe/index.ts'
import { pages as leaders } from './leaders/index.ts'
import { pages as records } from './records/index.ts'
import { pages as released } from './released/index.ts'
import { pages as rules } from './rules/index.ts'
import { pages as staff } from './staff/index.ts'
import { pages as write } from './write/index.ts'

/** Every page there is. A surface's own list is in its folder. */
export const pages: readonly Page<unknown>[] = [...door, ...staff, ...home, ...leaders, ...child, ...rules, ...write, ...records, ...released, ...about, ...account, ...access, ...admin, ...keepingSafe, ...keeping]
