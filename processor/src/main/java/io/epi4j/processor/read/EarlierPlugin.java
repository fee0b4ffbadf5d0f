package io.epi4j.processor.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.PluginEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * What the manifest of an earlier compilation into the same directory tells. An IDE compiles only
 * what was changed; everything else of the plugin has to stay in the manifest.
 *
 * @param plugin the plugin
 * @param services the binary names of its services' interfaces
 * @param providers the binary names of its providers' classes
 * @param data the binary names of its data's records
 * @param dataProviders the binary names of the classes that contribute data
 * @param channels the binary names of its types of events
 * @param subscribers the binary names of the classes with subscribers
 */
public record EarlierPlugin(
    PluginEntry plugin,
    List<String> services,
    List<String> providers,
    List<String> data,
    List<String> dataProviders,
    List<String> channels,
    List<String> subscribers) {
  /** Returns the binary names of all classes that the manifest tells of. */
  public Stream<String> classes() {
    return Stream.of(
            services,
            providers,
            data,
            dataProviders,
            channels,
            subscribers,
            plugin.type().stream().toList())
        .flatMap(List::stream);
  }

  /** Returns what is in the output directory, if it can be read. */
  public static Optional<EarlierPlugin> in(Filer filer) {
    try {
      String id = resource(filer, Manifest.MARKER).getCharContent(true).toString().strip();
      String json = resource(filer, Manifest.path(id)).getCharContent(true).toString();
      try (JsonParser parser = new JsonFactory().createParser(json)) {
        return Optional.of(new Reading(parser).plugin(id));
      }
    } catch (IOException | RuntimeException e) { // nothing there, or nothing of ours
      return Optional.empty();
    }
  }

  private static FileObject resource(Filer filer, String path) throws IOException {
    return filer.getResource(StandardLocation.CLASS_OUTPUT, "", path);
  }

  /** Picks out of the manifest what is kept; the rest is read again from the classes. */
  private static final class Reading {
    private final JsonParser json;
    private String version = "";
    private Optional<String> type = Optional.empty();
    private final List<String> after = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> requires = new ArrayList<>();
    private final List<String> services = new ArrayList<>();
    private final List<String> providers = new ArrayList<>();
    private final List<String> data = new ArrayList<>();
    private final List<String> dataProviders = new ArrayList<>();
    private final List<String> channels = new ArrayList<>();
    private final List<String> subscribers = new ArrayList<>();

    Reading(JsonParser json) {
      this.json = json;
    }

    EarlierPlugin plugin(String id) throws IOException {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          keep(json.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+", ""));
        }
      }
      return new EarlierPlugin(
          new PluginEntry(id, version, type, after, before, requires),
          services,
          providers,
          data,
          dataProviders,
          channels,
          subscribers);
    }

    private void keep(String pointer) throws IOException {
      String text = json.getText();
      switch (pointer) {
        case "/plugin/version" -> version = text;
        case "/plugin/type" -> type = Optional.of(text);
        case "/plugin/after" -> after.add(text);
        case "/plugin/before" -> before.add(text);
        case "/plugin/requires" -> requires.add(text);
        case "/services/type" -> services.add(text);
        case "/providers/type" -> providers.add(text);
        case "/data/type" -> data.add(text);
        case "/dataProviders/declaredIn" -> dataProviders.add(text);
        case "/channels/type" -> channels.add(text);
        case "/subscribers/type" -> subscribers.add(text);
        default -> {}
      }
    }
  }
}
