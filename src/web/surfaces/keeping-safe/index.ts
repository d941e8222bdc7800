import emergency from './emergency/page.tsx'
import file from './file/page.ts'
import read from './read/page.tsx'
import state from './state/page.tsx'

/** Whether what is written could be had back, and what is read when Sightline cannot be reached. */
export const pages = [state, emergency, read, file]
