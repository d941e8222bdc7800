import { spawnSync } from 'node:child_process'
import { StartProblem } from './start-problem.ts'

/**
 * How to run PostgreSQL's programs so that they accept who they run as. They refuse the administrator (root), and any user
 * number that the system has no name for (usual in containers).
 */
export interface Account {
  /** Put in front of the command line. Empty for an ordinary user. */
  readonly prefix: readonly string[]
  /** The user and group number to become, when there is no other way. */
  readonly become?: { readonly uid: number; readonly gid: number }
}

/** What the choice depends on. */
export interface AccountFacts {
  readonly root: boolean
  /** The system has a name for our user number. */
  readonly named: boolean
  /** Asked only when needed: whether we may make a user namespace. */
  readonly canUnshare: () => boolean
}

/** The number that means 'nobody' on every Linux. */
const nobody = 65534

/** Inside a user namespace of its own, the same user is seen as 'nobody': files keep their owner and nothing needs chown. */
const asNobodyInside = ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`]

/** The gentlest way that works: as we are; seen as nobody in a namespace; really becoming nobody. */
export function chooseAccount(facts: AccountFacts): Account {
  if (!facts.root && facts.named) return { prefix: [] }
  if (facts.canUnshare()) return { prefix: asNobodyInside }
  if (facts.root) return { prefix: [], become: { uid: nobody, gid: nobody } }
  throw new StartProblem(
    'The database cannot run as a user number without a name, and this system does not allow user namespaces. '
    + 'Run Sightline as a user that is listed in /etc/passwd, or set DATABASE_URL.',
  )
}

/** The account to use here and now. */
export function accountHere(): Account {
  return chooseAccount({
    root: process.getuid?.() === 0,
    named: succeeds(['id', '-un']),
    canUnshare: () => succeeds([...asNobodyInside, 'true']),
  })
}

/** On Linux: makes the kernel send the program this signal when Sightline is killed outright, so that no orphan keeps the folder. */
export function diesWithUs(signal: 'INT' | 'KILL'): readonly string[] {
  const prefix = ['setpriv', '--pdeathsig', signal]
  return succeeds([...prefix, 'true']) ? prefix : []
}

/** Whether the account may run this program and write in this folder (a folder further up may be closed to it). */
export function accountCanUse(account: Account, program: string, folder: string): boolean {
  return succeeds([...account.prefix, 'test', '-x', program, '-a', '-w', folder], account)
}

function succeeds([command = '', ...args]: readonly string[], account?: Account): boolean {
  return spawnSync(command, args, { ...account?.become, cwd: '/', stdio: 'ignore' }).status === 0
}
