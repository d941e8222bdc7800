import { childOfNoMother } from '../../concepts/mothers.ts'

export const r612 = childOfNoMother('F')
