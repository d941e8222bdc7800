/**
 * How far two records of one time missing may lie apart and still be of the same time, and how far their times may differ before somebody
 * has to say why. No national rule gives either: both are Tarrowmouth’s own choice, and data.
 */
export const tolerance = {
  /** Hours between what we have and what the police have. */
  sameTime: { hours: 3, why: 'A call may be logged some hours after it was made, often when the child is back already. A night later is another time missing.' },
  /** Hours between when we say we told the police, or the child was back, and when the police say so. */
  sameMoment: { hours: 1, why: 'Clocks, queues and the time it takes to write differ by minutes. An hour is long enough that they never make a difference by themselves.' },
} as const
