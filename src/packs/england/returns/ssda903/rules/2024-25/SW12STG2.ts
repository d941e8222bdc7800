import { socialWorkerInCare } from '../../concepts/social-worker-in-care.ts'

/** The return tells of the social workers of its year and the year before. */
export const rSW12STG2 = socialWorkerInCare((year) => year.before.start)
