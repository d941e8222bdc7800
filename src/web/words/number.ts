const figures = new Intl.NumberFormat('en-GB')
/** '12,345'. */
export const sayNumber = (n: number): string => figures.format(n)
/** '1 child', '12,345 children'. */
export const sayCount = (n: number, one: string, many: string): string => `${sayNumber(n)} ${n === 1 ? one : many}`
