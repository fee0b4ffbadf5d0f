package io.epi4j.runtime.directory;

import java.io.IOException;
import java.nio.file.Path;

/** A jar or directory cannot be used as a plugin. The message is a clause, and tells why. */
public final class PluginFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** Makes one of that kind. */
  public PluginFault(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static PluginFault unreadable(Path file, IOException why) {
    String reason = why.getMessage() == null ? why.toString() : why.getMessage();
    PluginFault fault =
        new PluginFault(
            Kind.UNREADABLE,
            reason.contains(file.toString()) ? reason : file + " cannot be read: " + reason);
    fault.initCause(why);
    return fault;
  }

  /** Returns what kind of fault it is. */
  public Kind kind() {
    return kind;
  }

  /** What can be wrong with the files of a plugin. */
  public enum Kind {
    /** A file cannot be read, which may be over soon: it may be written just now. */
    UNREADABLE("plugin-unreadable"),
    /** It leads out of its own place, or is larger than is allowed. */
    REFUSED("plugin-refused"),
    /** Its content is not the one that was pinned. */
    UNPINNED("plugin-unpinned");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** Returns whether a problem with that id is one of these. */
    public static boolean isKnown(String problem) {
      for (Kind kind : values()) {
        if (kind.id.equals(problem)) {
          return true;
        }
      }
      return false;
    }

    /** Returns the id of the problem. */
    public String id() {
      return id;
    }
  }
}
