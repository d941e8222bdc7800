import { StartProblem } from '../embedded/index.ts'

/** Why a backup cannot be made, read or restored: one sentence on what is wrong and one on what to do. Nothing was changed. */
export class BackupProblem extends StartProblem {}
