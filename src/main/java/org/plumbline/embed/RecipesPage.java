package org.plumbline.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Short programs to copy. */
@CheckedTemplate(basePath = "embed", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecipesPage(Frame frame, List<Recipe> recipes) implements TemplateInstance {
    RecipesPage {
        recipes = List.copyOf(recipes);
    }

    /** One program. */
    record Recipe(String id, String title, String lead, String code) {}
}
