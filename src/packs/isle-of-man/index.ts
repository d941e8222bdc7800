import { packOf } from '../common/pack-of.ts'

/** The law and words of the Isle of Man. */
export const isleOfMan = packOf('isle-of-man', 'Isle of Man', 'isle-of-man')
