import { ad1 } from './ad1.ts'
import { doLo } from './do-lo.ts'
import { episodes } from './episodes.ts'
import { header } from './header.ts'
import { missing } from './missing.ts'
import { swEpisodes } from './sw-episodes.ts'
import { oc2 } from './oc2.ts'
import { oc3 } from './oc3.ts'
import { placedAdoption } from './placed-adoption.ts'
import { prevPerm } from './prev-perm.ts'
import { reviews } from './reviews.ts'
import { uasc } from './uasc.ts'
import type { Table903 } from './define.ts'

/** Every table that is read into records and written from them, in the order of the specification. */
export const tables903: readonly Table903[] = [
  header,
  episodes,
  reviews,
  uasc,
  oc2,
  oc3,
  ad1,
  placedAdoption,
  prevPerm,
  missing,
  swEpisodes,
  doLo,
]
