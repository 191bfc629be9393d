/** An error of the user: usage, a path, a configuration. It ends in its one line and exit status 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}
