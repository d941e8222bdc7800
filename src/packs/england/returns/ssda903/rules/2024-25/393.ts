import { motherUnanswered } from '../../concepts/mother-unanswered.ts'

export const r393 = motherUnanswered('F')
