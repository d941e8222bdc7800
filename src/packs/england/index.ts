import { packOf } from '../common/pack-of.ts'

/** The law and words of England. */
export const england = packOf('england', 'England', 'england')
