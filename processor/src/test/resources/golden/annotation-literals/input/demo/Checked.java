package demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation of a type, with values that look like code. */
@Target(ElementType.TYPE_USE)
public @interface Checked {
  String regexp() default "";

  String message() default "";

  char separator() default ',';
}
