package org.plumbline.matching;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML page as a reader sees it, knowing where each of its characters stands in the HTML. Blocks are
 * separated by blank lines; what is not shown (scripts, styles, templates) is left out.
 */
final class HtmlText {
    private static final Set<String> HIDDEN =
            Set.of("script", "style", "template", "noscript", "iframe", "svg", "math", "head", "textarea", "select");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    /** For each code unit of the text: where its source begins and ends in the HTML. */
    private int[] starts;

    private int[] ends;
    private int reached;

    private HtmlText(String html) {
        this.html = html;
        this.starts = new int[html.length() + 16];
        this.ends = new int[html.length() + 16];
    }

    static HtmlText of(String html) {
        HtmlText result = new HtmlText(html);
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        NodeTraversor.traverse(result.new Reader(), document);
        return result;
    }

    String text() {
        return text.toString();
    }

    /** Where a stretch of the text stands in the HTML. */
    CheckResult.Span span(int start, int end) {
        return new CheckResult.Span(starts[start], ends[end - 1]);
    }

    private void append(char c, int start, int end) {
        if (text.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(c);
    }

    private void separate(String separator) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            separator.chars().forEach(c -> append((char) c, reached, reached));
        }
    }

    /** Takes a text node from its source, entity by entity, so that offsets stay true. */
    private void read(TextNode node) {
        Range range = node.sourceRange();
        if (!range.isTracked()) {
            return;
        }
        int from = Math.max(0, range.startPos());
        int to = Math.min(html.length(), range.endPos());
        Matcher entity = ENTITY.matcher(html).region(from, Math.max(from, to));
        int at = from;
        while (entity.find()) {
            copy(at, entity.start());
            String decoded = Parser.unescapeEntities(entity.group(), false);
            if (decoded.equals(entity.group())) {
                copy(entity.start(), entity.end());
            } else {
                decoded.chars().forEach(c -> append((char) c, entity.start(), entity.end()));
            }
            at = entity.end();
        }
        copy(at, to);
        reached = to;
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            append(html.charAt(i), i, i + 1);
        }
    }

    private final class Reader implements NodeVisitor {
        private int hidden;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                if (HIDDEN.contains(element.normalName())) {
                    hidden++;
                } else if (element.isBlock()) {
                    separate("\n\n");
                } else if (element.normalName().equals("br")) {
                    separate("\n");
                }
            } else if (node instanceof TextNode textNode && hidden == 0) {
                read(textNode);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (HIDDEN.contains(element.normalName())) {
                    hidden--;
                } else if (element.isBlock()) {
                    separate("\n\n");
                }
            }
        }
    }
}
