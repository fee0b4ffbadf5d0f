package io.epi4j.processor.problem;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells problems of an annotation that stands repeatedly on an element where it stands. A {@code
 * Messager} of javac puts them on the element: to it there is one annotation only, the container,
 * which nobody wrote.
 */
final class RepeatedAnnotations {
  private final Trees trees;

  private RepeatedAnnotations(Trees trees) {
    this.trees = trees;
  }

  /**
   * Returns whether it told the problem: if the annotation is one of several, and the compiler is a
   * javac that shows its trees.
   */
  static boolean tell(ProcessingEnvironment env, Kind kind, String message, Position at) {
    Element element = at.element();
    AnnotationMirror mirror = at.mirror();
    int index = element == null || mirror == null ? -1 : index(mirror, element);
    if (element == null || mirror == null || index < 0) {
      return false;
    }
    try {
      Trees trees = Trees.instance(env);
      return new RepeatedAnnotations(trees).tell(kind, message, element, mirror, index, at.value());
    } catch (IllegalArgumentException | LinkageError e) { // another one, or a build tool's
      return false;
    }
  }

  private boolean tell(
      Kind kind,
      String message,
      Element element,
      AnnotationMirror mirror,
      int index,
      @Nullable AnnotationValue value) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return false;
    }
    List<? extends AnnotationTree> alike =
        annotations(path.getLeaf()).stream().filter(tree -> isOfType(mirror, tree, path)).toList();
    if (index >= alike.size()) {
      return false; // the container was written
    }
    Tree tree = value(alike.get(index), mirror, value);
    trees.printMessage(kind, message, tree, path.getCompilationUnit());
    return true;
  }

  private static List<? extends AnnotationTree> annotations(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers().getAnnotations();
    }
    if (tree instanceof MethodTree method) {
      return method.getModifiers().getAnnotations();
    }
    return tree instanceof PackageTree plain ? plain.getAnnotations() : List.of();
  }

  private boolean isOfType(AnnotationMirror mirror, AnnotationTree tree, TreePath path) {
    TreePath type = TreePath.getPath(path.getCompilationUnit(), tree.getAnnotationType());
    return mirror.getAnnotationType().asElement().equals(trees.getElement(type));
  }

  /** Returns which of several it is; below zero if it is not in a container. */
  private static int index(AnnotationMirror mirror, Element element) {
    for (AnnotationMirror container : element.getAnnotationMirrors()) {
      for (AnnotationValue value : container.getElementValues().values()) {
        if (value.getValue() instanceof List<?> list) {
          for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == mirror
                || (list.get(i) instanceof AnnotationValue each && each.getValue() == mirror)) {
              return i;
            }
          }
        }
      }
    }
    return -1;
  }

  /** Returns where a value of an annotation is written; or the annotation, where it is not. */
  private static Tree value(
      AnnotationTree tree, AnnotationMirror mirror, @Nullable AnnotationValue value) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getValue() == value)
        .map(entry -> entry.getKey().getSimpleName().toString())
        .findFirst()
        .flatMap(name -> written(tree, name))
        .orElse(tree);
  }

  private static Optional<Tree> written(AnnotationTree tree, String name) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(each -> each.getVariable().toString().equals(name))
        .<Tree>map(AssignmentTree::getExpression)
        .findFirst();
  }
}
