/** Placed for adoption with the carers who fostered the child: with consent, and under a placement order. */
export const withCurrentCarers: ReadonlySet<string | null> = new Set(['A3', 'A5'])
