import { motherUnanswered } from '../../concepts/mother-unanswered.ts'

// The sex of girls and women was written 2 before 2024-25.
export const r393 = motherUnanswered('2')
