/** A configuration, a baseline or a plug-in that cannot be used; the message is one line for its author. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}
