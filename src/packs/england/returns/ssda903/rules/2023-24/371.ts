import { startedUnderAge } from '../../concepts/started-under-age.ts'
import { rule } from '../../rule.ts'
import { r371 as before } from '../2022-23/371.ts'

export const r371 = rule({ ...before, title: 'In supported accommodation while under 16', ...startedUnderAge(16, 'H5') })
