package io.epi4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the plugin that a compilation makes, and says where it stands among the others.
 *
 * <p>Everything that one compilation contributes belongs to one plugin. The annotation stands once,
 * on a class, an interface or a package:
 *
 * <pre>{@code
 * @EpiPlugin(value = "search", after = "auth")
 * final class SearchPlugin implements Plugin {}
 * }</pre>
 *
 * <p>A class that carries it may implement {@link Plugin} to be told of its life. Without the
 * annotation the compiler option {@code -Aepi.plugin=search} names the plugin. A compilation of
 * tests takes the name of the main compilation with {@code -test} after it, unless it has an
 * annotation of its own.
 *
 * <p>In couch_epi a plugin is a module with the {@code couch_epi_plugin} behaviour, and this
 * annotation is its {@code app/0}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface EpiPlugin {
  /**
   * The plugin's id, by which operators order and exclude it. It names the plugin's manifest file,
   * so it is made of letters, digits, {@code .}, {@code _} and {@code -}, begins with a letter or a
   * digit, and has at most 100 characters.
   */
  String value();

  /**
   * The plugin's version, as free text. When empty, the compiler option {@code -Aepi.version} gives
   * it, else the {@code Implementation-Version} of the jar that holds the plugin.
   */
  String version() default "";

  /**
   * Ids of plugins that stand before this one where the operator's list leaves it open; those that
   * are absent do not matter.
   */
  String[] after() default {};

  /**
   * Ids of plugins that stand after this one where the operator's list leaves it open; those that
   * are absent do not matter.
   */
  String[] before() default {};

  /**
   * The plugins without which this one cannot work: {@code "search"}, or, where not every version
   * will do, {@code "search@1.2"} for 1.2 and later ones and {@code "search@[1.2,2)"} for those
   * from 1.2 and before 2. When one is absent, excluded or of another version, this plugin is left
   * out too, and a problem says so. They are started before this plugin and stopped after it; the
   * order of calls is not touched.
   *
   * <p>A plugin of a {@code pluginDirectory} sees the classes of those that it requires, waits for
   * one that is absent, and is loaded again with one that is replaced.
   */
  String[] requires() default {};
}
