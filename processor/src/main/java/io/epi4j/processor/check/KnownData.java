package io.epi4j.processor.check;

import io.epi4j.EpiData;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.model.DataProviderModel;
import io.epi4j.processor.problem.DataProblem;
import io.epi4j.processor.problem.NearNames;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reports data for a record that is no type of data, and names those that could be meant. */
public final class KnownData {
  private static final int MOST = 3;

  private final Elements elements;
  private final List<DataModel> declared;
  private final List<DataProviderModel> providers;
  private final Reporter reporter;

  /**
   * Makes the rule.
   *
   * @param elements the compiler's
   * @param declared the data that is compiled too
   * @param providers the sources of data
   * @param reporter takes the problems
   */
  public KnownData(
      Elements elements,
      List<DataModel> declared,
      List<DataProviderModel> providers,
      Reporter reporter) {
    this.elements = elements;
    this.declared = List.copyOf(declared);
    this.providers = List.copyOf(providers);
    this.reporter = reporter;
  }

  /** Checks all. */
  public void check() {
    for (DataProviderModel provider : providers) {
      if (!isData(provider.record())) {
        reporter.report(
            DataProblem.DATA_PROVIDER_TYPE,
            provider.annotation().position("value"),
            Words.name(provider.record()),
            mend(provider.record()));
      }
    }
  }

  private static boolean isData(Element type) {
    return AnnotationUse.of(type, EpiData.class).isPresent();
  }

  private String mend(TypeElement record) {
    List<String> known =
        Stream.of(
                declared.stream().map(DataModel::element),
                providers.stream().map(DataProviderModel::record).filter(KnownData::isData),
                types(elements.getPackageOf(record)).filter(KnownData::isData))
            .flatMap(types -> types)
            .map(Words::name)
            .distinct()
            .toList();
    Optional<String> near = NearNames.nearest(Words.name(record), known);
    if (near.isPresent()) {
      return "Did you mean " + near.get() + "?";
    }
    return known.isEmpty()
        ? "Annotate it, if it is yours."
        : "Annotate it, or name a type of data, such as "
            + Words.or(known.subList(0, Math.min(MOST, known.size())))
            + ".";
  }

  private static Stream<TypeElement> types(Element outer) {
    return ElementFilter.typesIn(outer.getEnclosedElements()).stream()
        .flatMap(type -> Stream.concat(Stream.of(type), types(type)));
  }
}
