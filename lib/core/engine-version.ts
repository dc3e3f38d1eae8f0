/** Counts up with each change that alters what the engine finds; kept on every finding. */
export const ENGINE_VERSION = 4
