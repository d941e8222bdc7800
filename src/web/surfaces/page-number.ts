/** Beyond any list there is. */
const last = 100_000

/** The page of a list that an address asks for: the first unless it names another. */
export const pageNumber = (asked: string | undefined): number => Math.min(last, Math.max(1, Math.trunc(Number(asked)) || 1))
