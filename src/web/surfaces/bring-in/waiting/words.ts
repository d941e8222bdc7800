import type { Answer, Deciding } from '../../../../store/imports/index.ts'

/** What was decided, in a chip. */
export const sayAnswered: { readonly [A in Answer]: string } = { same: 'It is them', new: 'Somebody new', file: 'Take the file', ours: 'Keep ours', withdraw: 'Withdraw it', keep: 'Keep it' }

/** What can be decided of each. */
export const answersOf: { readonly [D in Deciding]: readonly Answer[] } = { who: ['same', 'new'], differs: ['file', 'ours'], gone: ['withdraw', 'keep'] }
