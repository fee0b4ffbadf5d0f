package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Contributes data to a type that is annotated with {@link EpiData}.
 *
 * <p>On a class or a package it names a resource of the plugin's own jar, or a file of the machine:
 *
 * <pre>{@code
 * @DataProvider(value = MetricDescription.class, resource = "stats_descriptions.json")
 * @DataProvider(value = MetricDescription.class, file = "${app.home}/extra.json", interval = "2s")
 * final class SearchStats {}
 * }</pre>
 *
 * <p>On a method it makes what the method returns the data. The method is static, not private,
 * takes nothing or a {@link PluginContext}, and returns a map from texts to such records. It is
 * asked once, or, where there is an interval, again and again:
 *
 * <pre>{@code
 * @DataProvider(MetricDescription.class)
 * static Map<String, MetricDescription> builtin() { ... }
 *
 * @DataProvider(value = MetricDescription.class, interval = "1s")
 * static Map<String, MetricDescription> live() { ... }
 * }</pre>
 *
 * <p>A plugin may have several for one type. Where two have the same key, the later one counts:
 * they go by the name of the class that they stand in, after those of packages, and in one class
 * those on the class come first, then those on its methods, as they are written.
 *
 * <p>The ending of a file tells its format: {@code .json}, and {@code .yaml}, {@code .yml}, {@code
 * .toml} and {@code .properties} where Jackson's module for it is beside the application.
 *
 * <p>In couch_epi: {@code data_providers/0} with {@code priv_file}, {@code file}, {@code
 * static_module} and {@code callback_module}.
 */
@Documented
@Repeatable(DataProvider.List.class)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface DataProvider {
  /** The record that is annotated with {@link EpiData}. */
  Class<? extends Record> value();

  /**
   * The path of a resource in the plugin's own jar, from its root and without a slash in front of
   * it. Where the plugin is a directory of classes, changes of the file are seen as those of any
   * file.
   */
  String resource() default "";

  /**
   * The path of a file: absolute, or relative to the base directory that the application or the
   * operator sets, which is the working directory otherwise. {@code ${name}} stands for the system
   * property of that name, else for the environment variable.
   */
  String file() default "";

  /**
   * How often to look for changes: a whole number and its unit, {@code "250ms"}, {@code "5s"} or
   * {@code "1m"}. Files are looked at every five seconds where nothing else is said, and all files
   * of one type as often as the most frequent one of them; where the machine tells of changes, they
   * are seen at once. A method without an interval is asked once.
   */
  String interval() default "";

  /**
   * Whether the application cannot start without it: then data that is missing or wrong at the
   * start makes the start fail, and otherwise it is a problem in the report. A later change that is
   * wrong never stops anything.
   */
  boolean required() default false;

  /** Several of them on one element. */
  @Documented
  @Target({ElementType.TYPE, ElementType.METHOD, ElementType.PACKAGE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The annotations. */
    DataProvider[] value();
  }
}
