import { boyWithMotherDetails } from '../../concepts/boy-with-mother-details.ts'

export const r174 = boyWithMotherDetails('1')
