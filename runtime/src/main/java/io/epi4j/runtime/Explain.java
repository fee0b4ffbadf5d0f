package io.epi4j.runtime;

import io.epi4j.runtime.plugin.Lineup;
import io.epi4j.runtime.plugin.LineupPlanner;
import io.epi4j.runtime.plugin.OrderList;
import io.epi4j.runtime.problem.Problem;
import io.epi4j.runtime.problem.Problems;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/**
 * Prints which plugins a program would have, who would be called, and what is wrong, from the
 * manifests and class files: nothing is started, and no class of a plugin is loaded.
 *
 * <pre>{@code
 * java -cp app.jar io.epi4j.runtime.Explain
 * java -cp 'app.jar:plugins/*' io.epi4j.runtime.Explain --json --strict
 * }</pre>
 *
 * <p>With {@code --json} it prints what {@link Report#explainJson} returns. The settings outside
 * the program ({@code epi.order} and the others) count as they do for the program. It ends with
 * status 0; under {@code --strict}, for a build or a deployment that shall stop, with 1 when there
 * is a problem; and with 2 when an argument or a setting is wrong.
 */
public final class Explain {
  private static final int PROBLEMS = 1;
  private static final int MISUSED = 2;
  private static final String JSON = "--json";
  private static final String STRICT = "--strict";
  private static final Set<String> OPTIONS = Set.of(JSON, STRICT);

  private Explain() {}

  /**
   * Prints the explanation of this class path, and ends the process with a status other than 0 as
   * told above.
   *
   * @param args {@code --json}, {@code --strict}, both or none
   */
  public static void main(String[] args) {
    int status = run(LoaderChoice.ofThisThread(), System.out, System.err, List.of(args));
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Prints the explanation of what a class loader sees, and returns the status to end with. */
  static int run(ClassLoader loader, PrintStream out, PrintStream err, List<String> options) {
    for (String option : options) {
      if (!OPTIONS.contains(option)) {
        err.println("Unknown argument " + option + "; there are " + JSON + " and " + STRICT + ".");
        return MISUSED;
      }
    }
    Settings settings;
    try {
      settings = Settings.read(System::getProperty, System::getenv, Path.of(""));
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      return MISUSED;
    }
    Problems problems = Problems.unlogged(InstantSource.system());
    OrderList order = settings.order().orElseGet(OrderList::everything);
    Lineup lineup =
        LineupPlanner.plan(
            new Discovery(loader, order, problems).own(new GivenProviders(), new GivenData()),
            order,
            problems);
    List<Problem> found = Inspection.of(loader).complete(problems.now(), lineup);
    Explanation explanation =
        Explanation.of(lineup, found, List.of(), ChannelInfos.declared(lineup), List.of());
    out.print(
        options.contains(JSON) ? ExplanationJson.of(explanation) : ExplanationText.of(explanation));
    out.flush();
    return options.contains(STRICT) && !found.isEmpty() ? PROBLEMS : 0;
  }
}
