import { newAdult, newChild } from './page.tsx'

/** Beginning the record of a child or an adult new to us. */
export const pages = [newChild, newAdult]
