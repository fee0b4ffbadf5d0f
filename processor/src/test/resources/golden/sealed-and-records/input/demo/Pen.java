package demo;

import io.epi4j.Decision;
import io.epi4j.EpiProvider;

@EpiProvider
final class Pen implements Drawing {
  @Override
  public Shape simplify(Shape shape) {
    return shape;
  }

  @Override
  public Decision<Shape.Circle> round(Shape.Square square, Shape.Unit unit) {
    return Decision.none();
  }
}
