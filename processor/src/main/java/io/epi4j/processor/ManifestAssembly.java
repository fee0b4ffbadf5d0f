package io.epi4j.processor;

import io.epi4j.Channel;
import io.epi4j.DataProvider;
import io.epi4j.EpiData;
import io.epi4j.EpiPlugin;
import io.epi4j.EpiProvider;
import io.epi4j.EpiService;
import io.epi4j.Subscribe;
import io.epi4j.manifest.Manifest;
import io.epi4j.manifest.PluginEntry;
import io.epi4j.manifest.ProviderEntry;
import io.epi4j.manifest.ServiceEntry;
import io.epi4j.processor.check.AgreedMailboxes;
import io.epi4j.processor.check.KnownChannels;
import io.epi4j.processor.check.KnownData;
import io.epi4j.processor.check.OnePlugin;
import io.epi4j.processor.check.ProviderServices;
import io.epi4j.processor.check.UniqueChannels;
import io.epi4j.processor.check.UniqueData;
import io.epi4j.processor.check.UniqueServiceIds;
import io.epi4j.processor.model.AnnotationUse;
import io.epi4j.processor.model.ChannelModel;
import io.epi4j.processor.model.DataModel;
import io.epi4j.processor.model.DataProviderModel;
import io.epi4j.processor.model.PluginModel;
import io.epi4j.processor.model.ProviderModel;
import io.epi4j.processor.model.ServiceModel;
import io.epi4j.processor.model.SubscriberModel;
import io.epi4j.processor.problem.PluginProblem;
import io.epi4j.processor.problem.Position;
import io.epi4j.processor.problem.Reporter;
import io.epi4j.processor.problem.Words;
import io.epi4j.processor.read.ChannelReader;
import io.epi4j.processor.read.Completeness;
import io.epi4j.processor.read.DataProviderReader;
import io.epi4j.processor.read.DataReader;
import io.epi4j.processor.read.EarlierPlugin;
import io.epi4j.processor.read.NearServices;
import io.epi4j.processor.read.PluginNaming;
import io.epi4j.processor.read.PluginReader;
import io.epi4j.processor.read.ProviderReader;
import io.epi4j.processor.read.ServiceReader;
import io.epi4j.processor.read.SubscriberReader;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Puts a manifest together from all that a plugin contributes, and checks the whole. */
final class ManifestAssembly {
  private final ProcessingEnvironment env;
  private final Elements elements;
  private final Contributions contributions;
  private final Reporter reporter;
  private final PluginNaming naming;
  private final Optional<EarlierPlugin> earlier;
  private final boolean partial;
  private final Reporter toldByOthers = Reporter.silent();

  ManifestAssembly(
      ProcessingEnvironment env,
      Contributions contributions,
      Optional<EarlierPlugin> earlier,
      Reporter reporter) {
    this.env = env;
    this.earlier = earlier;
    this.elements = env.getElementUtils();
    this.contributions = contributions;
    this.reporter = reporter;
    this.naming = new PluginNaming(env.getOptions(), reporter);
    boolean nothingNew = contributions.isEmpty();
    this.partial =
        earlier.isPresent() && (contributions.keep(earlier.get(), elements) || nothingNew);
  }

  /**
   * Returns the manifest, or nothing where something is wrong.
   *
   * @param marker where the plugin's marker will stand
   */
  Optional<Manifest> manifest(URI marker) {
    ServiceReader services = new ServiceReader(env.getTypeUtils(), elements, toldByOthers);
    ProviderReader providers = new ProviderReader(env.getTypeUtils(), elements, reporter);
    List<ServiceModel> declared = read(EpiService.class, e -> services.read((TypeElement) e));
    List<ProviderModel> provided = read(EpiProvider.class, e -> providers.read((TypeElement) e));
    List<DataModel> data = data(toldByOthers);
    List<DataProviderModel> dataProviders = dataProviders();
    List<ChannelModel> channels = channels(toldByOthers);
    List<SubscriberModel> subscribers = subscribers();
    new UniqueServiceIds(reporter).check(declared);
    new UniqueData(reporter).check(data);
    new KnownData(elements, data, dataProviders, reporter).check();
    new UniqueChannels(reporter).check(channels);
    new KnownChannels(elements, channels, subscribers, reporter).check();
    new AgreedMailboxes(reporter).check(subscribers);
    NearServices near = new NearServices(env.getTypeUtils(), elements, provided);
    ProviderServices providerServices = new ProviderServices(declared, near::of, reporter);
    provided.forEach(providerServices::check);
    Optional<PluginEntry> plugin = plugin(marker);
    if (plugin.isEmpty() || reporter.count() + toldByOthers.count() > 0 || !isComplete()) {
      return Optional.empty();
    }
    return Optional.of(
        new Manifest(
            plugin.get(),
            services(declared),
            providers(provided),
            data.stream().map(DataModel::entry).toList(),
            dataProviders.stream().map(DataProviderModel::entry).toList(),
            channels.stream().map(ChannelModel::entry).toList(),
            subscribers.stream().map(SubscriberModel::entry).toList()));
  }

  /** Reports what is wrong with services, data and channels, should nobody else have told it. */
  void tellOfOthers() {
    if (reporter.count() == 0) {
      ServiceReader services = new ServiceReader(env.getTypeUtils(), elements, reporter);
      read(EpiService.class, service -> services.read((TypeElement) service));
      data(reporter);
      channels(reporter);
    }
  }

  private List<ChannelModel> channels(Reporter toldBy) {
    ChannelReader reader = new ChannelReader(env.getTypeUtils(), elements, toldBy);
    return read(Channel.class, event -> reader.read((TypeElement) event)).stream()
        .sorted(Comparator.comparing(ChannelModel::name))
        .toList();
  }

  private List<SubscriberModel> subscribers() {
    SubscriberReader reader = new SubscriberReader(env.getTypeUtils(), elements, reporter);
    return read(Subscribe.class, holder -> Optional.of(reader.read((TypeElement) holder))).stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingInt((SubscriberModel it) -> it.annotation().number("order"))
                .thenComparing(SubscriberModel::declaredIn))
        .toList();
  }

  private List<DataModel> data(Reporter toldBy) {
    DataReader reader = new DataReader(env.getTypeUtils(), elements, toldBy);
    return read(EpiData.class, record -> reader.read((TypeElement) record)).stream()
        .sorted(Comparator.comparing(DataModel::service).thenComparing(DataModel::key))
        .toList();
  }

  /** Those of packages first: what stands nearer to the code shall count more. */
  private List<DataProviderModel> dataProviders() {
    DataProviderReader reader = new DataProviderReader(env.getTypeUtils(), elements, reporter);
    return read(DataProvider.class, holder -> Optional.of(reader.read(holder))).stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing((DataProviderModel it) -> !it.isOfPackage())
                .thenComparing(DataProviderModel::declaredIn))
        .toList();
  }

  private Optional<PluginEntry> plugin(URI marker) {
    List<Element> annotated = contributions.of(EpiPlugin.class, elements);
    if (!annotated.isEmpty()) {
      PluginReader plugins = new PluginReader(reporter);
      List<PluginModel> read = read(EpiPlugin.class, plugins::read);
      new OnePlugin(reporter)
          .check(annotated.stream().map(e -> AnnotationUse.on(e, EpiPlugin.class)).toList());
      return read.stream().findFirst().map(naming::annotated);
    }
    int before = reporter.count();
    Optional<PluginEntry> named =
        naming.unannotated(marker, earlier.map(EarlierPlugin::plugin), partial);
    if (named.isEmpty() && reporter.count() == before) {
      reportNameless(contributions.all(elements).get(0));
    }
    return named;
  }

  private void reportNameless(Element first) {
    String inPackage = elements.getPackageOf(first).getSimpleName().toString();
    reporter.report(
        PluginProblem.PLUGIN_MISSING,
        Position.of(first),
        Words.name(first),
        inPackage.isEmpty() ? "my-plugin" : inPackage);
  }

  private <T> List<T> read(
      Class<? extends Annotation> annotation, Function<Element, Optional<T>> reader) {
    return contributions.of(annotation, elements).stream()
        .filter(Completeness::of)
        .flatMap(element -> reader.apply(element).stream())
        .toList();
  }

  private boolean isComplete() {
    return contributions.all(elements).stream().allMatch(Completeness::of);
  }

  private static List<ServiceEntry> services(List<ServiceModel> services) {
    return services.stream()
        .map(ServiceModel::entry)
        .sorted(Comparator.comparing(ServiceEntry::id))
        .toList();
  }

  private static List<ProviderEntry> providers(List<ProviderModel> providers) {
    return providers.stream()
        .map(ProviderModel::entry)
        .sorted(Comparator.comparingInt(ProviderEntry::order).thenComparing(ProviderEntry::type))
        .toList();
  }
}
