package io.epi4j.runtime.manifest;

import io.epi4j.manifest.DataEntry;
import io.epi4j.manifest.DataOrigin;
import io.epi4j.manifest.DataProviderEntry;
import io.epi4j.manifest.FunctionEntry;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.PluginEntry;
import io.epi4j.manifest.ProvidedService;
import io.epi4j.manifest.ProviderEntry;
import io.epi4j.manifest.ServiceEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads a manifest from its JSON. Fields that it does not know are passed over: a newer processor
 * may have written them for a newer runtime without another format.
 */
final class ManifestReader {
  private ManifestReader() {}

  static Manifest read(byte[] bytes) throws IOException {
    Fields fields = Fields.of(bytes);
    int format = fields.integer("format");
    if (format != Manifest.FORMAT) {
      throw new IOException(
          "its format is "
              + format
              + ", this runtime reads format "
              + Manifest.FORMAT
              + ": take epi4j-processor and epi4j-runtime of one version");
    }
    List<ServiceEntry> services = new ArrayList<>();
    for (Fields service : fields.objects("services")) {
      services.add(service(service));
    }
    List<ProviderEntry> providers = new ArrayList<>();
    for (Fields provider : fields.objects("providers")) {
      providers.add(provider(provider));
    }
    List<DataEntry> data = new ArrayList<>();
    for (Fields entry : fields.optionalObjects("data")) {
      data.add(new DataEntry(entry.string("service"), entry.string("key"), entry.string("type")));
    }
    List<DataProviderEntry> dataProviders = new ArrayList<>();
    for (Fields entry : fields.optionalObjects("dataProviders")) {
      dataProviders.add(dataProvider(entry));
    }
    return new Manifest(
        plugin(fields.object("plugin")),
        services,
        providers,
        data,
        dataProviders,
        EventsReader.channels(fields),
        EventsReader.subscribers(fields));
  }

  private static PluginEntry plugin(Fields fields) throws IOException {
    try {
      return new PluginEntry(
          fields.string("id"),
          fields.string("version"),
          fields.optionalString("type"),
          fields.strings("after"),
          fields.strings("before"),
          fields.strings("requires"));
    } catch (IllegalArgumentException e) {
      throw new IOException("plugin.id: " + e.getMessage(), e);
    }
  }

  private static ServiceEntry service(Fields fields) throws IOException {
    List<FunctionEntry> functions = new ArrayList<>();
    for (Fields function : fields.objects("functions")) {
      Descriptor descriptor = Descriptor.of(function.string("descriptor"));
      functions.add(
          new FunctionEntry(
              function.string("name"),
              descriptor.text(),
              function.bool("optional"),
              piped(function.optionalInteger("piped"), descriptor)));
    }
    return new ServiceEntry(fields.string("id"), fields.string("type"), functions);
  }

  private static OptionalInt piped(Optional<Integer> index, Descriptor descriptor)
      throws IOException {
    if (index.isEmpty()) {
      return OptionalInt.empty();
    }
    int piped = index.get();
    if (piped < 0
        || piped >= descriptor.parameters().size()
        || !descriptor.parameters().get(piped).equals(descriptor.result())) {
      throw new IOException(
          "\"piped\": "
              + piped
              + " is no parameter of "
              + descriptor.text()
              + " that has the type of the result");
    }
    return OptionalInt.of(piped);
  }

  private static DataProviderEntry dataProvider(Fields fields) throws IOException {
    int interval = fields.integer("interval");
    if (interval < 0) {
      throw new IOException("\"interval\": " + interval + " is no time in milliseconds");
    }
    return new DataProviderEntry(
        fields.string("service"),
        fields.string("key"),
        fields.string("type"),
        origin(fields),
        interval,
        fields.bool("required"),
        fields.string("declaredIn"));
  }

  private static DataOrigin origin(Fields fields) throws IOException {
    Optional<String> resource = fields.optionalString("resource");
    if (resource.isPresent()) {
      return new DataOrigin.Resource(resource.get());
    }
    Optional<String> file = fields.optionalString("file");
    return file.isPresent()
        ? new DataOrigin.File(file.get())
        : new DataOrigin.Method(fields.string("method"), fields.bool("context"));
  }

  private static ProviderEntry provider(Fields fields) throws IOException {
    List<ProvidedService> services = new ArrayList<>();
    for (Fields service : fields.objects("services")) {
      List<String> functions = service.strings("functions");
      for (String key : functions) {
        Descriptor.of(key.substring(Math.max(0, key.indexOf('('))));
      }
      services.add(new ProvidedService(service.string("id"), service.string("type"), functions));
    }
    return new ProviderEntry(
        fields.string("type"), fields.integer("order"), fields.bool("injected"), services);
  }
}
