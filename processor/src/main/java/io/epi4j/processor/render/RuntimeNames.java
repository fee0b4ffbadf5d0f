package io.epi4j.processor.render;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code uses; the processor itself never loads them. */
public final class RuntimeNames {
  private static final String DISPATCH = "io.epi4j.runtime.dispatch";
  private static final String CHANNEL_PACKAGE = "io.epi4j.runtime.channel";
  private static final String DATA = "io.epi4j.runtime.data";

  /** The {@code Epi} that a facade or a view belongs to. */
  static final ClassName EPI = ClassName.get("io.epi4j.runtime", "Epi");

  /** A service as its facade knows it, and the maker of handles. */
  public static final ClassName SERVICE_TYPE = ClassName.get(DISPATCH, "ServiceType");

  /** The providers of a service in one {@code Epi}. */
  static final ClassName SERVICE_BINDING = ClassName.get(DISPATCH, "ServiceBinding");

  /** A function that can be started at all providers at once. */
  static final ClassName CONCURRENT_FUNCTION = ClassName.get(DISPATCH, "ConcurrentFunction");

  /** A function that can be asked for. */
  static final ClassName CONFIGURED_FUNCTION = ClassName.get(DISPATCH, "ConfiguredFunction");

  /** Throws what a provider threw, as it is. */
  static final ClassName RETHROW = ClassName.get(DISPATCH, "Rethrow");

  /** A type of data as its view knows it. */
  public static final ClassName DATA_TYPE = ClassName.get(DATA, "DataType");

  /** The data of a type in one {@code Epi}. */
  static final ClassName DATA_BINDING = ClassName.get(DATA, "DataBinding");

  /** Every way to ask for data. */
  static final ClassName DATA_VIEW = ClassName.get(DATA, "DataView");

  /** A channel as its generated class knows it, and the maker of the handle to publish by. */
  public static final ClassName CHANNEL_TYPE = ClassName.get(CHANNEL_PACKAGE, "ChannelType");

  /** A channel in one {@code Epi}. */
  static final ClassName CHANNEL_BINDING = ClassName.get(CHANNEL_PACKAGE, "ChannelBinding");

  /** Every way to publish and to subscribe. */
  static final ClassName CHANNEL = ClassName.get(CHANNEL_PACKAGE, "Channel");

  /** The same, and every way to subscribe to one key. */
  static final ClassName KEYED_CHANNEL = ClassName.get(CHANNEL_PACKAGE, "KeyedChannel");

  /** The subscribers of a moment. */
  static final ClassName DELIVERY = ClassName.get(CHANNEL_PACKAGE, "Delivery");

  private RuntimeNames() {}
}
