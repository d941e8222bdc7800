import { packOf } from '../common/pack-of.ts'
import { manxWords } from './words.ts'

/** The law and words of the Isle of Man. */
export const isleOfMan = packOf('isle-of-man', 'Isle of Man', 'isle-of-man', manxWords)
