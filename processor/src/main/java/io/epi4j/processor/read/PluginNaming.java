package io.epi4j.processor.read;

import io.epi4j.EpiPlugin;
import io.epi4j.manifest.PluginEntry;
import io.epi4j.manifest.PluginId;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.PluginModel;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Finds out which plugin a compilation makes: the annotation says it, else the compiler's option,
 * and tests belong to the plugin that they test.
 */
public final class PluginNaming {
  /** The compiler option for the id. */
  public static final String ID_OPTION = "epi.plugin";

  /** The compiler option for the version. */
  public static final String VERSION_OPTION = "epi.version";

  private static final String OF_TESTS = "-test";

  private final Map<String, String> options;
  private final Reporter reporter;

  /** Makes one for a compilation with these options. */
  public PluginNaming(Map<String, String> options, Reporter reporter) {
    this.options = options;
    this.reporter = reporter;
  }

  /** Returns the id that an element's annotation, else the compiler's option gives, if any. */
  public static Optional<String> of(Element element, Map<String, String> options) {
    return AnnotationUse.of(element, EpiPlugin.class)
        .map(annotation -> annotation.string("value"))
        .or(() -> Optional.ofNullable(options.get(ID_OPTION)));
  }

  /** Returns the plugin that an annotation describes. */
  public PluginEntry annotated(PluginModel plugin) {
    AnnotationUse annotation = plugin.annotation();
    return new PluginEntry(
        plugin.id(),
        plugin.version().isEmpty() ? version() : plugin.version(),
        plugin.type(),
        annotation.strings("after"),
        annotation.strings("before"),
        annotation.strings("requires"));
  }

  /**
   * Returns the plugin of a compilation without annotation, if it has a name.
   *
   * @param marker where the plugin's marker will stand
   * @param earlier the plugin that an earlier compilation into the same directory made
   * @param partial whether this one compiles only a part again, so that the annotation may stand in
   *     a source that it does not see
   */
  public Optional<PluginEntry> unannotated(
      URI marker, Optional<PluginEntry> earlier, boolean partial) {
    if (partial && earlier.isPresent()) {
      return earlier;
    }
    OutputPlace place = OutputPlace.ofMarker(marker);
    Optional<String> option = Optional.ofNullable(options.get(ID_OPTION));
    if (option.isPresent() && faulty(option.get())) {
      return Optional.empty();
    }
    if (!place.isOfTests()) {
      return option.map(this::named).or(() -> earlier);
    }
    Optional<String> main = option.or(place::mainPlugin);
    if (main.isPresent() && faultyOfTests(main.get())) {
      return Optional.empty();
    }
    return main.map(id -> named(id + OF_TESTS)).or(() -> earlier);
  }

  private PluginEntry named(String id) {
    return new PluginEntry(id, version(), Optional.empty(), List.of(), List.of(), List.of());
  }

  private boolean faulty(String id) {
    Optional<String> fault = PluginId.fault(id);
    fault.ifPresent(
        it ->
            reporter.report(
                PluginProblem.PLUGIN_ID, Position.OPTIONS, "-A" + ID_OPTION + "=" + id + ": ", it));
    return fault.isPresent();
  }

  private boolean faultyOfTests(String main) {
    Optional<String> fault = PluginId.fault(main + OF_TESTS);
    fault.ifPresent(
        it ->
            reporter.report(
                PluginProblem.PLUGIN_ID,
                Position.OPTIONS,
                "These tests would be the plugin \"" + main + OF_TESTS + "\": ",
                it + " Name them yourself: annotate a class of the tests with @EpiPlugin."));
    return fault.isPresent();
  }

  private String version() {
    return options.getOrDefault(VERSION_OPTION, "");
  }
}
