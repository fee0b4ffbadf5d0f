package io.epi4j;

/**
 * What becomes of a process when it ends without having been asked to.
 *
 * <p>In Erlang/OTP: the {@code restart} of a child specification.
 */
public enum Restart {
  /** It is started again, whether it failed or just ended. */
  PERMANENT,

  /** It is started again when it failed; when it just ended, its work is done. */
  TRANSIENT,

  /** It is never started again. */
  TEMPORARY
}
