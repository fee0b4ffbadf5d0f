package io.epi4j.processor.render;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.epi4j.processor.model.FunctionModel;

/**
 * Asks the providers until one settles the matter: with yes under {@code any}, with no under {@code
 * all}.
 *
 * @param text what is said of the view
 * @param whose whose yes is returned
 */
record VoteView(ViewText text, String whose) implements View {
  private static final String CONDITION = "return a boolean";

  /** Returns the view that ends at the first yes. */
  static View any() {
    ViewText text =
        ViewText.of(
            "any",
            "asks the providers in order until one says true",
            "if none does, the answer is false");
    return new VoteView(text.onlyThoseThat(CONDITION), "any");
  }

  /** Returns the view that ends at the first no. */
  static View all() {
    ViewText text =
        ViewText.of(
            "all",
            "asks the providers in order until one says false",
            "if none does, the answer is true");
    return new VoteView(text.onlyThoseThat(CONDITION), "every");
  }

  @Override
  public boolean has(FunctionModel function) {
    return function.result().declared().equals(TypeName.BOOLEAN);
  }

  @Override
  public TypeName result(FunctionModel function) {
    return function.result().type();
  }

  @Override
  public CodeBlock arguments(FunctionModel function) {
    return Handles.withoutResult(function);
  }

  @Override
  public CodeBlock sentence(FunctionModel function) {
    return CodeBlock.of("Returns whether $L returns true.", Links.of(whose, function));
  }
}
