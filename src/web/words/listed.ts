/** 'Ella', 'Ella and Sam', 'Ella, Sam and Jodie-Leigh'. */
export const listed = (names: readonly string[]): string => (names.length < 2 ? names[0] ?? '' : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)
