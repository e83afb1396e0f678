package org.plumbline.embed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.embed.RecipesPage.Recipe;
import org.plumbline.search.ClaimFilters;
import org.plumbline.search.ClaimSummary;
import org.plumbline.web.Problem;
import org.plumbline.web.ProblemType;

/** Makes the pages that show how to use the service. */
@ApplicationScoped
class HelpPages {
    private static final int CLAIMS_IN_EXAMPLE = 3;

    private final ListPages lists;
    private final ObjectMapper json;

    HelpPages(ListPages lists, ObjectMapper json) {
        this.lists = lists;
        this.json = json;
    }

    TryPage tryPage(Frame frame) {
        List<ClaimSummary> claims = claims(frame.lang());
        return new TryPage(
                frame, claims.stream().map(ClaimSummary::text).collect(Collectors.joining("\n\n")), component(frame));
    }

    /** The programs speak of a claim that is there, so that they run as they stand. */
    RecipesPage recipes(Frame frame) {
        CheckMessages words = MessageBundles.get(CheckMessages.class, Localized.Literal.of(frame.lang()));
        String slug = claims(frame.lang()).stream()
                .findFirst()
                .map(ClaimSummary::slug)
                .orElse("the-slug");
        return new RecipesPage(
                frame,
                List.of(
                        recipe("plugin", words.pluginTitle(), words.pluginLead(), "plugin.js", frame, slug),
                        new Recipe("component", words.componentTitle(), words.componentLead(), component(frame)),
                        recipe("notebook", words.notebookTitle(), words.notebookLead(), "notebook.py", frame, slug),
                        recipe("sheet", words.sheetTitle(), words.sheetLead(), "sheet.txt", frame, slug),
                        recipe("card", words.cardTitle(), words.cardLead(), "card.html", frame, slug),
                        recipe("follow", words.followTitle(), words.followLead(), "follow.sh", frame, slug)));
    }

    ProblemPage problem(Frame frame, ProblemType type) {
        Problem example = Problem.of(type, type.meaning(), "/v1/claims");
        try {
            return new ProblemPage(
                    frame, type, json.writerWithDefaultPrettyPrinter().writeValueAsString(example));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ClaimSummary> claims(String language) {
        return lists.few(new ClaimFilters(), CLAIMS_IN_EXAMPLE, language).items();
    }

    private static Recipe recipe(String id, String title, String lead, String file, Frame frame, String slug) {
        String code = Assets.text("recipes/" + file)
                .strip()
                .replace("$BASE", frame.base())
                .replace("$SLUG", slug);
        return new Recipe(id, title, lead, code);
    }

    private static String component(Frame frame) {
        return Assets.text("recipes/component.html").strip().replace("$BASE", frame.base());
    }
}
