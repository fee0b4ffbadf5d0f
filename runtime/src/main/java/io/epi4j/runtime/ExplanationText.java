package io.epi4j.runtime;

import io.epi4j.manifest.FunctionEntry;
import io.epi4j.runtime.channel.Subscriber;
import io.epi4j.runtime.data.DataStatus;
import io.epi4j.runtime.process.ProcessStatus;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Writes an explanation for people. */
final class ExplanationText {
  private static final int MOST_CHANNELS = 50;

  private final Explanation explanation;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Explanation explanation) {
    this.explanation = explanation;
  }

  static String of(Explanation explanation) {
    ExplanationText writer = new ExplanationText(explanation);
    writer.active();
    writer.services();
    writer.data();
    writer.channels();
    writer.processes();
    writer.inactive();
    writer.problems();
    return writer.text.toString();
  }

  private void active() {
    line("Plugins, in the order in which they are called:");
    int place = 0;
    for (PluginInfo plugin : plugins(true)) {
      place++;
      line("  " + place + ". " + name(plugin) + ": " + plugin.reason());
      line("     " + plugin.source());
    }
    if (place == 0) {
      line("  none");
    }
  }

  private List<PluginInfo> plugins(boolean active) {
    return explanation.plugins().stream().filter(plugin -> plugin.active() == active).toList();
  }

  private static String name(PluginInfo plugin) {
    return plugin.version().isEmpty() ? plugin.id() : plugin.id() + " " + plugin.version();
  }

  private void services() {
    line("Services, with the providers of each function:");
    if (explanation.services().isEmpty()) {
      line("  none");
    }
    explanation.services().forEach(this::service);
  }

  private void service(Explanation.Service service) {
    String plugin = service.plugin();
    line("  " + service.id() + (plugin.isEmpty() ? "" : ", declared by " + plugin));
    service
        .functions()
        .forEach(
            (key, providers) -> {
              line("    " + FunctionEntry.display(key) + (providers.isEmpty() ? ": nobody" : ""));
              providers.forEach(this::provider);
            });
  }

  private void provider(Explanation.Provider provider) {
    String leftOut = provider.leftOut() ? " (left out)" : "";
    line("      " + provider.plugin() + ": " + provider.type() + leftOut);
  }

  private void data() {
    if (!explanation.data().isEmpty()) {
      line("Data, with its sources:");
      explanation.data().forEach(this::data);
    }
  }

  private void data(DataStatus data) {
    String version = data.version();
    line(
        "  "
            + data.service()
            + "/"
            + data.key()
            + (version.isEmpty() ? "" : ", version " + version)
            + (data.sources().isEmpty() ? ": nobody" : ""));
    for (DataStatus.Source source : data.sources()) {
      line("    " + source.plugin() + ": " + source.name() + state(source));
    }
  }

  private static String state(DataStatus.Source source) {
    return source.keys().map(keys -> ", " + keys + (keys == 1 ? " key" : " keys")).orElse("")
        + source
            .lastSuccess()
            .map(when -> ", good at " + when.truncatedTo(ChronoUnit.SECONDS))
            .orElse("")
        + source
            .lastFailure()
            .map(failure -> (source.failing() ? ", failing since " : ", failed at ") + failure)
            .orElse("")
        + source
            .nextLook()
            .map(when -> ", next look at " + when.truncatedTo(ChronoUnit.SECONDS))
            .orElse("");
  }

  private void channels() {
    if (!explanation.channels().isEmpty()) {
      line("Channels, with their subscribers:");
      explanation.channels().stream().limit(MOST_CHANNELS).forEach(this::channel);
      int more = explanation.channels().size() - MOST_CHANNELS;
      if (more > 0) {
        line("  and " + more + " more");
      }
    }
  }

  private void channel(ChannelInfo channel) {
    String plugin = channel.plugin();
    line(
        "  "
            + channel.name()
            + (plugin.isEmpty() ? "" : ", declared by " + plugin)
            + (channel.subscribers().isEmpty() ? ": nobody" : ""));
    for (Subscriber subscriber : channel.subscribers()) {
      line(
          "    "
              + (subscriber.plugin().isEmpty() ? "the program" : subscriber.plugin())
              + ": "
              + subscriber.name()
              + subscriber.key().map(key -> " for " + key).orElse("")
              + (subscriber.kind() == Subscriber.Kind.DIRECT ? ", called directly" : ", by mailbox")
              + count(subscriber.delivered().orElse(0), "delivered")
              + count(subscriber.dropped(), "dropped")
              + count(subscriber.failed(), "failed")
              + count(subscriber.waiting(), "waiting"));
    }
  }

  private void processes() {
    if (!explanation.processes().isEmpty()) {
      line("Processes, in the order in which they start:");
      explanation.processes().forEach(this::process);
    }
  }

  private void process(ProcessStatus process) {
    line(
        "  "
            + process.id()
            + " of "
            + process.plugin()
            + ": "
            + process.state().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + " since "
            + process.since().truncatedTo(ChronoUnit.SECONDS)
            + count(process.restarts(), process.restarts() == 1 ? "restart" : "restarts")
            + (process.lastFailure().isEmpty() ? "" : ", last failure: " + process.lastFailure()));
    process.stack().lines().forEach(frame -> line("      " + frame));
  }

  private static String count(long count, String what) {
    return count == 0 ? "" : ", " + count + " " + what;
  }

  private void inactive() {
    List<PluginInfo> inactive = plugins(false);
    if (!inactive.isEmpty()) {
      line("Not active:");
      inactive.forEach(plugin -> line("  " + name(plugin) + ": " + plugin.reason()));
    }
  }

  private void problems() {
    line(explanation.problems().isEmpty() ? "Problems: none" : "Problems:");
    explanation
        .problems()
        .forEach(problem -> line("  " + problem.severity() + " " + problem.line()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
