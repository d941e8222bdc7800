import { socialWorkerEndedIn } from '../../concepts/social-worker-end.ts'

/** In its first year the return told of the social workers of that year. */
export const rSW07STG2 = socialWorkerEndedIn((year) => year.start)
