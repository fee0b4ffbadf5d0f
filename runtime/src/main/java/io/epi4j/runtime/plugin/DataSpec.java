package io.epi4j.runtime.plugin;

import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.runtime.manifest.FoundManifest;
import java.util.List;

/**
 * What a plugin contributes of data.
 *
 * @param root the URL of where its resources begin; empty where it was not found anywhere
 * @param types the types of data that it declares
 * @param providers its sources, of which the later counts where two have one key
 */
public record DataSpec(String root, List<DataEntry> types, List<DataProviderEntry> providers) {
  /** What a plugin has that contributes no data. */
  public static final DataSpec NONE = new DataSpec("", List.of(), List.of());

  /** Copies the lists. */
  public DataSpec {
    types = List.copyOf(types);
    providers = List.copyOf(providers);
  }

  static DataSpec of(FoundManifest found) {
    return new DataSpec(found.root(), found.manifest().data(), found.manifest().dataProviders());
  }
}
