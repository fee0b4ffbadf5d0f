package io.epi4j.runtime.loader;

import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one generation of one plugin; it is named {@code plugin@generation}.
 *
 * <p>A class is looked for in the JDK; where it is {@linkplain Sharing shared}, in the plugins that
 * this one requires, and in the application; in the plugin's own files; in the application; in the
 * plugins that it requires. Of a plugin that it requires it sees the jar or directory that has the
 * manifest, and no further jars. Resources are looked for in its own files first.
 *
 * <p>It reads nothing but the files that it was given: a {@code Class-Path} in the manifest of a
 * jar does not count, nor does a signature. When it is closed, no further class can be loaded.
 */
public final class PluginLoader extends SecureClassLoader implements Closeable {
  static {
    registerAsParallelCapable();
  }

  private final Roots roots;
  private final List<PluginLoader> required;
  private final Sharing sharing;

  /**
   * Makes a loader, and opens the files.
   *
   * @param name the plugin and its generation
   * @param files the jars and directories of the plugin, the one with the manifest first
   * @param application loads the classes of the application
   * @param required the loaders of the plugins that this one requires
   * @param sharing what the plugin shares with others
   * @throws IOException when a file cannot be opened; then none stays open
   */
  public PluginLoader(
      String name,
      List<Path> files,
      ClassLoader application,
      List<PluginLoader> required,
      Sharing sharing)
      throws IOException {
    super(name, application);
    this.required = List.copyOf(required);
    this.sharing = sharing;
    this.roots = new Roots(files);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = load(name);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private Class<?> load(String name) throws ClassNotFoundException {
    Class<?> found = of(ClassLoader.getPlatformClassLoader(), name);
    if (found == null && sharing.isShared(name)) {
      found = ofRequired(name);
      found = found != null ? found : of(getParent(), name);
    }
    if (found == null) {
      found = define(name, roots.read(file(name)));
    }
    if (found == null) {
      found = of(getParent(), name);
    }
    if (found == null) {
      found = ofRequired(name);
    }
    if (found == null) {
      throw new ClassNotFoundException(
          name
              + (roots.isClosed()
                  ? " (plugin " + getName() + " was unloaded)"
                  : " (neither plugin " + getName() + " nor the application has it)"));
    }
    return found;
  }

  private @Nullable Class<?> ofRequired(String name) {
    for (PluginLoader each : required) {
      Class<?> found = each.visible(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns a class of the plugin, or of those that it requires, for one that requires it. */
  private @Nullable Class<?> visible(String name) {
    synchronized (getClassLoadingLock(name)) {
      Class<?> found = findLoadedClass(name);
      if (found != null && found.getClassLoader() == this && !roots.isInMain(file(name))) {
        return ofRequired(name); // of a library of its own
      }
      if (found == null && !isOfOthers(name)) {
        found = define(name, roots.readMain(file(name)));
      }
      return found != null ? found : ofRequired(name);
    }
  }

  /** What it shares with others is not its own, although it may pack it. */
  private boolean isOfOthers(String name) {
    return sharing.isShared(name) && (ofRequired(name) != null || of(getParent(), name) != null);
  }

  private static @Nullable Class<?> of(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static String file(String type) {
    return type.replace('.', '/') + ".class";
  }

  private @Nullable Class<?> define(String name, Roots.@Nullable Found file) {
    if (file == null) {
      return null;
    }
    int end = name.lastIndexOf('.');
    if (end > 0 && getDefinedPackage(name.substring(0, end)) == null) {
      definePackage(name.substring(0, end), file.root());
    }
    CodeSource source = new CodeSource(file.root().location(), (Certificate[]) null);
    return defineClass(name, file.bytes(), 0, file.bytes().length, source);
  }

  private void definePackage(String name, Root root) {
    Attributes about = root.about();
    try {
      definePackage(
          name,
          about.getValue(Attributes.Name.SPECIFICATION_TITLE),
          about.getValue(Attributes.Name.SPECIFICATION_VERSION),
          about.getValue(Attributes.Name.SPECIFICATION_VENDOR),
          about.getValue(Attributes.Name.IMPLEMENTATION_TITLE),
          about.getValue(Attributes.Name.IMPLEMENTATION_VERSION),
          about.getValue(Attributes.Name.IMPLEMENTATION_VENDOR),
          null);
    } catch (IllegalArgumentException e) {
      return; // another thread was faster
    }
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    List<URL> all = Collections.list(findResources(name));
    all.addAll(Collections.list(getParent().getResources(name)));
    return Collections.enumeration(all);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    List<URL> found = roots.find(name);
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    return Collections.enumeration(roots.find(name));
  }

  @Override
  public void close() throws IOException {
    roots.close();
  }

  @Override
  public String toString() {
    return "loader of plugin " + getName();
  }
}
