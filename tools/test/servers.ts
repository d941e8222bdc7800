import { startTestServer, variableOf, type Major } from '../../src/store/embedded/for-tests.ts'

/** The PostgreSQL servers that all test processes share. */
export interface Servers {
  /** Tells test processes where they are. */
  readonly env: Readonly<Record<string, string>>
  /** Stops them and deletes everything in them. */
  remove(): Promise<void>
}

/** Starts one server of each supported version. One that cannot start is left out, and the tests that need it then say why. */
export async function startServers(): Promise<Servers> {
  const majors: readonly Major[] = ['18', '15']
  const attempts = await Promise.allSettled(majors.map(async (major) => ({ major, server: await startTestServer(major) })))
  const servers = attempts.filter((attempt) => attempt.status === 'fulfilled').map((attempt) => attempt.value)
  return {
    env: Object.fromEntries(servers.map(({ major, server }) => [variableOf(major), server.address])),
    remove: async () => {
      await Promise.all(servers.map(({ server }) => server.remove()))
    },
  }
}
