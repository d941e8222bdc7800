/** Lets whatever has come meanwhile, such as the database's answers, be gone on with first. */
export const breath = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })
