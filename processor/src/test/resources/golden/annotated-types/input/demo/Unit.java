package demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An annotation of types that has values. */
@Target(ElementType.TYPE_USE)
@Repeatable(Unit.All.class)
public @interface Unit {
  String value();

  int[] powers() default {};

  Class<?>[] types() default {};

  RetentionPolicy policy() default RetentionPolicy.CLASS;

  @Target(ElementType.TYPE_USE)
  @interface All {
    Unit[] value();
  }
}
