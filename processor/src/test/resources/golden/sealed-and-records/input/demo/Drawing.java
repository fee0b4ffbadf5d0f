package demo;

import io.epi4j.Decision;
import io.epi4j.EpiService;

@EpiService("drawing")
public sealed interface Drawing permits Pen {
  Shape simplify(Shape shape);

  Decision<Shape.Circle> round(Shape.Square square, Shape.Unit unit);
}
