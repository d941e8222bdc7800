/** Yes (1), no (0) or blank. What is neither is kept as it stands, so that whoever sent it is told which cell it was. */
export const yesNoIn = (cell: string | null): boolean | null => (cell === '1' ? true : cell === '0' ? false : cell as unknown as boolean | null)
/** As the return has it. Unanswered is blank: silence is never no. */
export const bit = (answer: boolean | null | undefined): string | null => (answer === true ? '1' : answer === false ? '0' : null)

/** A number, or what is none: that is then refused. */
export const numberIn = (cell: string | null): number | null => (cell === null ? null : /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN)
export const figure = (answer: number | null | undefined): string | null => (answer === null || answer === undefined ? null : String(answer))
