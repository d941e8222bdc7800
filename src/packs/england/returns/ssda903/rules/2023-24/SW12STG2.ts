import { socialWorkerInCare } from '../../concepts/social-worker-in-care.ts'

/** In its first year the return told of the social workers of that year. */
export const rSW12STG2 = socialWorkerInCare((year) => year.start)
