package org.plumbline.embed;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.embed.Difference.Change;
import org.plumbline.embed.Difference.Run;

/** Compares two texts word by word. */
final class WordDiff {
    /** Longer texts are shown as replaced: comparing them would take too long, and nobody would read it. */
    private static final int MOST_WORDS = 4000;
    /** Words of unchanged text that are shown around a change. */
    private static final int CONTEXT = 8;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordDiff() {}

    /** The runs that turn one text into the other; empty where they are the same. Either may be null or empty. */
    static List<Run> of(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (old.equals(fresh)) {
            return List.of();
        }
        if (old.isEmpty() || fresh.isEmpty() || old.size() + fresh.size() > MOST_WORDS) {
            return replaced(old, fresh);
        }
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            keep(runs, old.subList(at, delta.getSource().getPosition()), at == 0, false);
            add(runs, Change.REMOVED, delta.getSource().getLines());
            add(runs, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        keep(runs, old.subList(at, old.size()), false, true);
        return runs;
    }

    private static List<Run> replaced(List<String> old, List<String> fresh) {
        List<Run> runs = new ArrayList<>();
        add(runs, Change.REMOVED, old);
        add(runs, Change.ADDED, fresh);
        return runs;
    }

    private static void keep(List<Run> runs, List<String> words, boolean first, boolean last) {
        int head = first ? 0 : CONTEXT;
        int tail = last ? 0 : CONTEXT;
        if (words.size() <= head + tail + 1) {
            add(runs, Change.KEPT, words);
            return;
        }
        List<String> shown = new ArrayList<>(words.subList(0, head));
        shown.add("…");
        shown.addAll(words.subList(words.size() - tail, words.size()));
        add(runs, Change.KEPT, shown);
    }

    private static void add(List<Run> runs, Change change, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(change, String.join(" ", words)));
        }
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(SPACE.split(text.strip()));
    }
}
