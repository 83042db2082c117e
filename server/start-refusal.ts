// Why the server will not start, said in one line to whoever started it.

/** A mistake in the surroundings (a setting, a second server, a file from the future): shown without a stack. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
