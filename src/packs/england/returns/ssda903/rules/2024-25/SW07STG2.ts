import { socialWorkerEndedIn } from '../../concepts/social-worker-end.ts'

/** The return tells of the social workers of its year and the year before. */
export const rSW07STG2 = socialWorkerEndedIn((year) => year.before.start)
