import type { Theme } from '../theme.ts'
import { abuseAtHome } from './abuse-at-home.ts'
import { disabledChild } from './disabled-child.ts'
import { drinkAndDrugs } from './drink-and-drugs.ts'
import { hardTimes } from './hard-times.ts'
import { hurt } from './hurt.ts'
import { neglect } from './neglect.ts'
import { online } from './online.ts'
import { outsideHome } from './outside-home.ts'
import { parentMind } from './parent-mind.ts'
import { rowsAtHome } from './rows-at-home.ts'
import { unborn } from './unborn.ts'
import { youngCarer } from './young-carer.ts'

export { abuseAtHome, disabledChild, drinkAndDrugs, hardTimes, hurt, neglect, outsideHome, parentMind, rowsAtHome, unborn }

/** Every worry a family of the demonstration may come with; a baby not yet born is made apart. */
export const themes: readonly Theme[] = [
  neglect, abuseAtHome, parentMind, drinkAndDrugs, disabledChild, youngCarer, rowsAtHome, outsideHome, hurt, hardTimes, online,
]
