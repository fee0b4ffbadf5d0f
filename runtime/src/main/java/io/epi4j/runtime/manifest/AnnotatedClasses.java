package io.epi4j.runtime.manifest;

import io.epi4j.Channel;
import io.epi4j.DataProvider;
import io.epi4j.EpiData;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.Subscribe;
import io.epi4j.manifest.ChannelEntry;
import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.ProviderEntry;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.manifest.SubscriberEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes of one jar or directory that are annotated for Epi4J, beside those that its manifests
 * name. Where the processor ran, the former are among the latter.
 */
final class AnnotatedClasses implements RootFiles.Visitor {
  private static final String CLASS = ".class";
  private static final int LONGEST = 1 << 22;
  private static final Set<String> IN_MANIFESTS =
      Set.of(
          EpiProvider.class.descriptorString(),
          EpiService.class.descriptorString(),
          EpiData.class.descriptorString(),
          DataProvider.class.descriptorString(),
          DataProvider.List.class.descriptorString(),
          Channel.class.descriptorString(),
          Subscribe.class.descriptorString());
  private static final String PLUGIN = EpiPlugin.class.descriptorString();
  private static final byte[] ANY =
      PLUGIN.substring(0, PLUGIN.lastIndexOf('/') + 1).getBytes(StandardCharsets.US_ASCII);

  private final Budget budget;
  private final List<String> contributions = new ArrayList<>();
  private final List<String> plugins = new ArrayList<>();
  private final Set<String> named = new HashSet<>();
  private final List<String> unreadable = new ArrayList<>();
  private boolean marker;
  private boolean manifests;
  private boolean damaged;

  /** Takes a piece of the budget for each file that costs time. */
  AnnotatedClasses(Budget budget) {
    this.budget = budget;
  }

  @Override
  public boolean file(String name, RootFiles.Content content) throws IOException {
    if (!budget.take()) {
      return false;
    }
    if (name.endsWith(CLASS)) {
      if (!name.startsWith("META-INF/")) {
        classFile(name, bytes(content));
      }
    } else if (name.startsWith(Manifest.FOLDER) && name.endsWith(".json")) {
      manifests = true;
      manifest(bytes(content));
    } else if (name.equals(Manifest.MARKER)) {
      marker = true;
    }
    return true;
  }

  @Override
  public void unreadable(String name) {
    unreadable.add(name);
  }

  /** Returns what could not be read. */
  List<String> unreadable() {
    return unreadable.stream().sorted().toList();
  }

  private static byte[] bytes(RootFiles.Content content) throws IOException {
    try (InputStream in = content.open()) {
      return in.readNBytes(LONGEST);
    }
  }

  private void manifest(byte[] bytes) {
    try {
      Manifest manifest = ManifestReader.read(bytes);
      manifest.providers().stream().map(ProviderEntry::type).forEach(named::add);
      manifest.services().stream().map(ServiceEntry::type).forEach(named::add);
      manifest.data().stream().map(DataEntry::type).forEach(named::add);
      manifest.dataProviders().stream().map(DataProviderEntry::declaredIn).forEach(named::add);
      manifest.channels().stream().map(ChannelEntry::type).forEach(named::add);
      manifest.subscribers().stream().map(SubscriberEntry::type).forEach(named::add);
    } catch (IOException e) {
      damaged = true; // which the start tells
    }
  }

  /** A class whose file is called otherwise is none of this root: no loader finds it there. */
  private void classFile(String file, byte[] bytes) {
    if (!mentionsAny(bytes)) {
      return;
    }
    try {
      ClassFile read = ClassFile.of(bytes);
      if (!file.equals(read.name().replace('.', '/') + CLASS)) {
        return;
      }
      if (read.annotations().stream().anyMatch(IN_MANIFESTS::contains)) {
        contributions.add(read.name());
      } else if (read.annotations().contains(PLUGIN)) {
        plugins.add(read.name());
      }
    } catch (IOException e) {
      return; // it only looks like a class file, so it cannot be one of ours
    }
  }

  /** Nearly no class has the text of such an annotation in it, and finding that out is quick. */
  private static boolean mentionsAny(byte[] bytes) {
    for (int from = 0; from <= bytes.length - ANY.length; from++) {
      int i = 0;
      while (i < ANY.length && bytes[from + i] == ANY[i]) {
        i++;
      }
      if (i == ANY.length) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there is a manifest, readable or not. */
  boolean hasManifests() {
    return manifests;
  }

  /** Returns the classes that its manifests name. */
  Set<String> named() {
    return named;
  }

  /**
   * Returns the classes that {@code elsewhere} does not name, and that a manifest should name; none
   * where the start tells already that a manifest is lost or damaged.
   *
   * @param plugin whether there is a manifest of the plugin that the classes are
   */
  List<String> lost(Set<String> elsewhere, boolean plugin) {
    if (damaged || (marker && !manifests)) {
      return List.of();
    }
    List<String> lost = new ArrayList<>(contributions);
    if (!plugin) {
      lost.addAll(plugins);
    }
    lost.removeAll(elsewhere);
    Collections.sort(lost);
    return lost;
  }
}
