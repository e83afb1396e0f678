package org.plumbline.embed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.plumbline.embed.Difference.Part;
import org.plumbline.embed.Difference.Run;
import org.plumbline.publication.PublishedClaim;
import org.plumbline.publication.PublishedClaim.Verdict;

/** What changed between two revisions of a claim, part by part, in the order of the page. */
final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(PublishedClaim before, PublishedClaim after) {
        Differences all = new Differences();
        all.compare(Part.TEXT, "", before.text(), after.text());
        all.verdicts(before.verdicts(), after.verdicts());
        all.items(
                Part.NOTE,
                numbered(before.notes(), n -> n.kind().slug(), n -> n.text()),
                numbered(after.notes(), n -> n.kind().slug(), n -> n.text()));
        all.items(
                Part.CONFUSION,
                numbered(before.confusedWith(), c -> c.name(), c -> c.why()),
                numbered(after.confusedWith(), c -> c.name(), c -> c.why()));
        all.compare(Part.SUBJECT, "", before.subject().name(), after.subject().name());
        all.items(Part.SOURCE, sources(before), sources(after));
        all.items(Part.APPEARANCE, appearances(before), appearances(after));
        all.items(Part.WORDING, wordings(before), wordings(after));
        all.compare(Part.TOPIC, "", String.join(", ", before.topics()), String.join(", ", after.topics()));
        return all.found;
    }

    private void verdicts(List<Verdict> before, List<Verdict> after) {
        Map<String, Verdict> old = byPublisher(before);
        Map<String, Verdict> fresh = byPublisher(after);
        old.forEach((publisher, verdict) -> {
            Verdict now = fresh.get(publisher);
            if (now == null) {
                compare(Part.VERDICT, verdict.publisher().name(), verdict.label(), null);
            } else {
                String label = old.size() > 1 ? verdict.publisher().name() : "";
                compare(Part.RATING, label, verdict.label(), now.label());
                compare(Part.SUMMARY, label, verdict.summary(), now.summary());
                compare(Part.EXPLANATION, label, verdict.explanation(), now.explanation());
                compare(Part.EVIDENCE, label, Objects.toString(verdict.asOf(), ""), Objects.toString(now.asOf(), ""));
            }
        });
        fresh.forEach((publisher, verdict) -> {
            if (!old.containsKey(publisher)) {
                compare(Part.VERDICT, verdict.publisher().name(), null, verdict.label());
            }
        });
    }

    private static Map<String, Verdict> byPublisher(List<Verdict> verdicts) {
        Map<String, Verdict> byPublisher = new LinkedHashMap<>();
        verdicts.forEach(v -> byPublisher.putIfAbsent(v.publisher().slug() + " " + v.url(), v));
        return byPublisher;
    }

    private static Map<String, String> sources(PublishedClaim claim) {
        return numbered(
                claim.citations(), c -> c.source().title(), c -> c.stance().slug());
    }

    private static Map<String, String> appearances(PublishedClaim claim) {
        return numbered(
                claim.appearances(),
                a -> Objects.toString(a.title(), Objects.toString(a.url(), "")),
                a -> Objects.toString(a.publisher(), "") + " " + Objects.toString(a.publishedOn(), ""));
    }

    private static Map<String, String> wordings(PublishedClaim claim) {
        return numbered(claim.wordings(), w -> w.language() + " " + w.text(), w -> w.text());
    }

    /** Items by label; a label that comes again gets a number, so that the nth of a kind is compared with the nth. */
    private static <T> Map<String, String> numbered(
            List<T> items, Function<T, String> label, Function<T, String> text) {
        Map<String, String> byLabel = new LinkedHashMap<>();
        for (T item : items) {
            String name = label.apply(item);
            int n = 1;
            while (byLabel.containsKey(n == 1 ? name : name + " " + n)) {
                n++;
            }
            byLabel.put(n == 1 ? name : name + " " + n, text.apply(item));
        }
        return byLabel;
    }

    private void items(Part part, Map<String, String> before, Map<String, String> after) {
        before.forEach((label, text) -> compare(part, label, text, after.get(label)));
        after.forEach((label, text) -> {
            if (!before.containsKey(label)) {
                compare(part, label, null, text);
            }
        });
    }

    private void compare(Part part, String label, String before, String after) {
        List<Run> runs = WordDiff.of(before, after);
        if (!runs.isEmpty()) {
            found.add(new Difference(part, label, runs));
        }
    }
}
